package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.letter.RemarkQueries;
import portal.letter.RemarkService;
import portal.letter.remark.RemarkRow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** What the board said about the letter on this page: added where it is read to be signed, settled where it is written. */
@Named
@RequestScoped
public class LetterRemarksPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RemarkQueries queries;

    @Inject
    RemarkService remarks;

    private RemarkQueries.Sheet sheet = new RemarkQueries.Sheet(List.of(), false, false);
    private String words = "";
    private String text = "";

    @PostConstruct
    void open() {
        sheet = queries.sheet(current.get(), parameters.id("id"));
    }

    public String remark() {
        remarks.remark(current.get(), parameters.id("id"), words, text);
        return done("/board/sign", "letter.remarked");
    }

    public String settle(long remarkId) {
        remarks.settle(current.get(), parameters.id("id"), remarkId);
        return done("/letter/edit", "letter.remark-settled");
    }

    private String done(String page, String what) {
        return Redirect.to(page).with("id", parameters.id("id")).saying(what).toString();
    }

    public List<RemarkRow> getRemarks() {
        return sheet.remarks();
    }

    public boolean isRemarkable() {
        return sheet.remarkable();
    }

    public boolean isSettleable(RemarkRow remark) {
        return sheet.settleable() && !remark.isSettled();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
