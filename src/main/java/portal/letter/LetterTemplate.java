package portal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words around the panel's feedback for a stage, from one day to another. A new wording is a new version. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {

    @Id
    private Long id;

    private int stage;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "board_name")
    private String boardName;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sender_address")
    private String senderAddress;

    @Column(name = "subject_line")
    private String subjectLine;

    private String salutation;

    private String opening;

    private String bridge;

    @Column(name = "wrap_up")
    private String wrapUp;

    private String closing;

    private String valediction;

    protected LetterTemplate() {}

    long id() {
        return id;
    }

    String boardName() {
        return boardName;
    }

    String senderName() {
        return senderName;
    }

    List<String> addressLines() {
        return senderAddress
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String subjectLine() {
        return subjectLine;
    }

    String salutation() {
        return salutation;
    }

    /** What leads to the panel's feedback, paragraph by paragraph. */
    List<String> start() {
        return paragraphs(opening + "\n\n" + bridge);
    }

    /** What follows the panel's feedback, paragraph by paragraph. */
    List<String> end() {
        return paragraphs(wrapUp + "\n\n" + closing);
    }

    String valediction() {
        return valediction;
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
