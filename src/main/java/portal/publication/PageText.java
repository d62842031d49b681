package portal.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import portal.platform.rest.TypedText;

/** One text of a page. */
@Entity
@Table(name = "publication_text")
public class PageText extends TypedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id")
    private Publication publication;

    @Enumerated(EnumType.STRING)
    private PageField field;

    protected PageText() {}

    PageText(Publication publication, PageField field) {
        this.publication = publication;
        this.field = field;
    }

    PageField field() {
        return field;
    }
}
