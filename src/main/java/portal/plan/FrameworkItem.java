package portal.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that actions are linked to and that every institution knows: a pillar, a recommendation, a statement. */
@Entity
@Table(name = "framework_item")
public class FrameworkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PartKind framework;

    private String code;

    private int position;

    private String title;

    protected FrameworkItem() {}

    Part part() {
        return new Part(framework, code);
    }

    /** A few words of our own that say what it is about. */
    String title() {
        return title;
    }
}
