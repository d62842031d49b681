package portal.architecture.bad.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.core.Response.ResponseBuilder;

@Entity
public class BadEntity {

    @Id
    long id;

    public String text = "";

    @ManyToOne
    BadEntity round;

    public void setText(String text) {
        this.text = text;
    }

    ResponseBuilder answer(ResponseBuilder answer) {
        return answer.entity(text + id + round);
    }
}
