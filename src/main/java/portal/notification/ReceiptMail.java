package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import portal.identity.PersonName;
import portal.platform.faces.Moments;
import portal.submission.HistoryQueries;
import portal.submission.Receipt;
import portal.submission.SubmissionSubmitted;

/** Mails the receipt to whoever submitted: the number, the time, and each file with its SHA-256. */
@ApplicationScoped
class ReceiptMail {

    @Inject
    Post post;

    @Inject
    HistoryQueries submissions;

    @Inject
    Moments moments;

    void submitted(@Observes SubmissionSubmitted event) {
        long id = event.which().submissionId();
        Receipt receipt = submissions.receipt(event.actor(), id);
        PersonName submitter = new PersonName(
                event.actor().accountId(), event.actor().name(), event.actor().email());
        String files = receipt.files().stream()
                .map(file -> file.fileName() + "\n  SHA-256 " + file.sha256())
                .collect(Collectors.joining("\n"));
        post.send(
                submitter,
                event.what(),
                "/submission/receipt.xhtml?id=" + id,
                receipt.institutionName(),
                receipt.roundName(),
                receipt.number(),
                moments.at(receipt.submittedAt()),
                receipt.sha256(),
                files);
    }
}
