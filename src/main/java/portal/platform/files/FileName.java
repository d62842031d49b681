package portal.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name that is safe to keep and to show: no folder, no control or direction character, no reserved name. */
public record FileName(String value) {

    static final int LONGEST = 255;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern RESERVED_CHARACTERS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /** Makes a name of whatever a browser sent. */
    public static FileName cleaned(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED_CHARACTERS.matcher(name).replaceAll("_");
        name = SPACE.matcher(name).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            name = "file";
        }
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut) + ending;
    }

    /** The ending in small letters without its dot; empty where there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
