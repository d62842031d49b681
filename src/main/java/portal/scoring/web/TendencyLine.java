package portal.scoring.web;

import java.util.List;
import java.util.Optional;
import portal.platform.faces.Texts;
import portal.platform.text.InertCell;
import portal.scoring.statistics.ReviewerTendency;
import portal.scoring.statistics.Tendency;

/** A reviewer with his figures as they are written on the page and in the file. */
public record TendencyLine(ReviewerTendency of) {

    private static final double NOTHING = 0.005;

    /** Higher or lower than the others, in words and by how much. */
    public String difference() {
        return figures().map(Tendency::difference).map(TendencyLine::inWords).orElseGet(TendencyLine::tooLittle);
    }

    public String spread() {
        return figures().map(Tendency::spread).map(Figure::of).orElseGet(TendencyLine::tooLittle);
    }

    /** For the file: plain numbers, and nothing where there are none. */
    public List<String> cells() {
        return List.of(
                InertCell.of(of.name()),
                Integer.toString(of.submissions()),
                Integer.toString(of.compared()),
                figures().map(Tendency::difference).map(Figure::plain).orElse(""),
                figures().map(Tendency::spread).map(Figure::plain).orElse(""));
    }

    private Optional<Tendency> figures() {
        return Optional.ofNullable(of.tendency());
    }

    private static String inWords(double difference) {
        if (Math.abs(difference) < NOTHING) {
            return Texts.of("scoring.statistics.level");
        }
        String direction = difference < 0 ? "scoring.statistics.lower" : "scoring.statistics.higher";
        return Texts.of(direction, Figure.of(Math.abs(difference)));
    }

    private static String tooLittle() {
        return Texts.of("scoring.statistics.reading.TOO_LITTLE");
    }
}
