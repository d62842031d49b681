package portal.rubric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One question that a rubric asks of a section of the submission, with the sentence of each level. */
@Entity
@Table(name = "criterion")
public class Criterion {

    /** The levels a reviewer may give, besides saying that he cannot judge. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;

    private String code;

    @Column(name = "section_code")
    private String sectionCode;

    private String title;

    private String question;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "criterion_id", nullable = false)
    @OrderBy("level")
    private List<LevelDescriptor> descriptors = new ArrayList<>();

    protected Criterion() {}

    Criterion(int position, String code, String sectionCode, String title, String question) {
        this.position = position;
        this.code = code;
        this.sectionCode = sectionCode;
        this.title = title;
        this.question = question;
    }

    /** Says what can be observed at a level. */
    Criterion describe(int level, String name, String descriptor) {
        descriptors.add(new LevelDescriptor(level, name, descriptor));
        return this;
    }

    boolean describesEveryLevel() {
        return descriptors.size() == HIGHEST
                && IntStream.rangeClosed(LOWEST, HIGHEST)
                        .allMatch(level -> descriptors.stream().anyMatch(descriptor -> descriptor.level() == level));
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    String sectionCode() {
        return sectionCode;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    List<LevelDescriptor> descriptors() {
        return List.copyOf(descriptors);
    }
}
