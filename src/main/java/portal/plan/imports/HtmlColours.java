package portal.plan.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The colours that cells of a web page are filled with, by their own style or by a class, as spreadsheets write them. */
final class HtmlColours {

    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*\\{([^}]*)}");
    private static final Pattern BACKGROUND =
            Pattern.compile("background(?:-color)?\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})\\b");
    private static final Pattern SHORT_HEX = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])\\b");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3}).*");
    private static final Map<String, FillColour> NAMES = Map.of(
            "red", FillColour.RED,
            "yellow", FillColour.AMBER,
            "orange", FillColour.AMBER,
            "gold", FillColour.AMBER,
            "green", FillColour.GREEN,
            "lime", FillColour.GREEN,
            "blue", FillColour.BLUE);

    private final Map<String, String> classes = new HashMap<>();

    private HtmlColours() {}

    static HtmlColours of(Document page) {
        HtmlColours colours = new HtmlColours();
        for (Element style : page.select("style")) {
            Matcher rules = RULE.matcher(style.data());
            while (rules.find()) {
                colours.classes.put(rules.group(1), rules.group(2));
            }
        }
        return colours;
    }

    @Nullable
    FillColour fill(Element cell) {
        return background(cell.attr("style"))
                .or(() -> read(cell.attr("bgcolor")))
                .or(() -> cell.classNames().stream()
                        .map(name -> background(classes.getOrDefault(name, "")))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    private static Optional<FillColour> background(String style) {
        Matcher background = BACKGROUND.matcher(style);
        return background.find() ? read(background.group(1)) : Optional.empty();
    }

    private static Optional<FillColour> read(String colour) {
        Matcher hex = HEX.matcher(colour);
        if (hex.find()) {
            return FillColour.ofHex(hex.group(1));
        }
        Matcher brief = SHORT_HEX.matcher(colour);
        if (brief.find()) {
            return FillColour.ofHex(brief.group(1).repeat(2)
                    + brief.group(2).repeat(2)
                    + brief.group(3).repeat(2));
        }
        Matcher rgb = RGB.matcher(colour.strip());
        if (rgb.matches()) {
            return FillColour.of(part(rgb, 1), part(rgb, 2), part(rgb, 3));
        }
        return Optional.ofNullable(NAMES.get(colour.strip().toLowerCase(Locale.ROOT)));
    }

    private static int part(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }
}
