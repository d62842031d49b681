package portal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody ticked a letter as read, in one pass of sign-off and in the words that were on the screen. */
@Entity
@Table(name = "letter_read")
class LetterRead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "letter_id")
    private long letterId;

    private int pass;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "read_at")
    private Instant readAt;

    protected LetterRead() {}

    LetterRead(Pass pass, long accountId, String words, Instant at) {
        this.letterId = pass.letterId();
        this.pass = pass.number();
        this.accountId = accountId;
        this.textSha256 = words;
        this.readAt = at;
    }

    void again(String words, Instant at) {
        textSha256 = words;
        readAt = at;
    }

    Pass pass() {
        return new Pass(letterId, pass);
    }

    String words() {
        return textSha256;
    }
}
