package portal.scoring.web;

import java.util.List;
import java.util.Optional;
import portal.platform.faces.Texts;
import portal.platform.text.Share;
import portal.scoring.statistics.Agreement;
import portal.scoring.statistics.CriterionAgreement;
import portal.scoring.statistics.Interval;

/** A criterion with its figures as they are written on the page and in the file. */
public record AgreementLine(CriterionAgreement of) {

    public String title() {
        return of.code() + " " + of.title();
    }

    public boolean enough() {
        return of.agreement() != null;
    }

    public String alpha() {
        return figures().map(Agreement::alpha).map(Figure::of).orElse("–");
    }

    public String interval() {
        return figures()
                .map(Agreement::interval)
                .map(between ->
                        Texts.of("scoring.statistics.between", Figure.of(between.low()), Figure.of(between.high())))
                .orElse("");
    }

    public String same() {
        return figures()
                .map(known -> new Share(known.same(), known.pairs()).text())
                .orElse("");
    }

    public String close() {
        return figures()
                .map(known -> new Share(known.close(), known.pairs()).text())
                .orElse("");
    }

    /** What the figure means, in words. */
    public String reading() {
        return Texts.of("scoring.statistics.reading."
                + figures().map(known -> known.reading().name()).orElse("TOO_LITTLE"));
    }

    /** For the file: plain numbers, and nothing where there are none. */
    public List<String> cells() {
        Optional<Agreement> known = figures();
        Optional<Interval> interval = known.map(Agreement::interval);
        return List.of(
                of.code(),
                of.title(),
                Integer.toString(of.submissions()),
                number(known.map(Agreement::alpha)),
                number(interval.map(Interval::low)),
                number(interval.map(Interval::high)),
                number(known.map(Agreement::pairs)),
                number(known.map(Agreement::same)),
                number(known.map(Agreement::close)),
                reading());
    }

    private Optional<Agreement> figures() {
        return Optional.ofNullable(of.agreement());
    }

    private static String number(Optional<? extends Number> figure) {
        return figure.map(Figure::plain).orElse("");
    }
}
