package portal.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import portal.letter.LetterQueries;
import portal.letter.LetterService;
import portal.letter.LetterView;
import portal.letter.pdf.LetterText;
import portal.letter.word.LetterDocument;
import portal.platform.access.CurrentActor;
import portal.platform.files.Download;
import portal.platform.files.FileKind;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** Saves a letter's sections as they are typed, and hands out the PDF that was issued and the same words as a text document. */
@Path("letters/{id: \\d+}")
@RequestScoped
public class LetterResource {

    @Inject
    CurrentActor current;

    @Inject
    LetterService letters;

    @Inject
    LetterQueries queries;

    @Inject
    Download download;

    @PUT
    @Path("sections/{section: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public SaveReply save(@PathParam("id") long id, @PathParam("section") long section, SaveRequest request) {
        return letters.saveSection(current.get(), id, section, request);
    }

    @GET
    @Path("pdf")
    public Response pdf(@PathParam("id") long id) {
        return download.of(queries.fileOf(current.get(), id));
    }

    @GET
    @Path("docx")
    public Response document(@PathParam("id") long id) {
        LetterView letter = queries.issued(current.get(), id);
        String name = "Feedback letter, " + letter.letter().institutionName() + ".docx";
        LetterText.Logo logo = queries.logo(current.get(), id).orElse(null);
        return download.of(LetterDocument.of(letter.html(), logo), name, FileKind.DOCX);
    }
}
