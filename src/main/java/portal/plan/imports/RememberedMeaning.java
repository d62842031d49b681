package portal.plan.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an institution's table or column was taken for when somebody last confirmed it. */
@Entity
@Table(name = "plan_remembered_meaning")
public class RememberedMeaning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "institution_id")
    private long institutionId;

    private String words;

    private String meaning;

    protected RememberedMeaning() {}

    RememberedMeaning(long institutionId, String words, String meaning) {
        this.institutionId = institutionId;
        this.words = words;
        this.meaning = meaning;
    }

    void mean(String nowMeant) {
        meaning = nowMeant;
    }

    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }
}
