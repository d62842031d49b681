package portal.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The sentence that is mostly true of a submission at one level of a criterion. */
@Entity
@Table(name = "level_descriptor")
public class LevelDescriptor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int level;

    private String name;

    private String descriptor;

    protected LevelDescriptor() {}

    LevelDescriptor(int level, String name, String descriptor) {
        this.level = level;
        this.name = name;
        this.descriptor = descriptor;
    }

    int level() {
        return level;
    }

    String name() {
        return name;
    }

    String descriptor() {
        return descriptor;
    }
}
