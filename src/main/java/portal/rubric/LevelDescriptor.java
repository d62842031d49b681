package portal.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The sentence that is mostly true of a submission at one level of a criterion. */
@Entity
@Table(name = "level_descriptor")
public class LevelDescriptor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int level;

    private String descriptor;

    protected LevelDescriptor() {}

    LevelDescriptor(int level, String descriptor) {
        this.level = level;
        this.descriptor = descriptor;
    }

    void write(String text) {
        descriptor = text;
    }

    int level() {
        return level;
    }

    String descriptor() {
        return descriptor;
    }
}
