package portal.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A heading shared by form and letter, with its guidance and word limit. */
@Entity
@Table(name = "form_section")
public class FormSection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int position;

    private String code;

    private String heading;

    private String guidance;

    @Column(name = "word_limit")
    private int wordLimit;

    @Enumerated(EnumType.STRING)
    private Part part;

    protected FormSection() {}

    SectionDetail detail() {
        return new SectionDetail(id == null ? 0 : id, position, code, heading, guidance, wordLimit, part);
    }
}
