package portal.plan.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A made-up plan written as text, to be made into a workbook, a Word document, a web page, a PDF or CSV.
 *
 * <p>{@code # heading}, {@code > words}, {@code == sheet}, {@code |a|b|} a row of a table. A cell may begin with marks in
 * braces: a figure (columns it covers), {@code ^} (goes on from above), {@code fill 92D050}, {@code date mmm-yy 2025-03-01},
 * {@code number} (counted by Word), {@code hidden} (the row). {@code //} is a line break, {@code *} begins what is listed.
 */
public record MadeUpFile(List<Block> blocks) {

    private static final Pattern MARKS = Pattern.compile("((?:\\{[^}]*})*)(.*)");

    /** A heading, words, the name of a sheet, or the rows of a table. */
    public record Block(char kind, String text, List<List<Cell>> rows) {

        boolean isTable() {
            return kind == '|';
        }
    }

    /** A cell with its marks. */
    public record Cell(List<String> marks, String text) {

        static Cell of(String written) {
            Matcher matcher = MARKS.matcher(written.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(written);
            }
            List<String> marks = Arrays.stream(matcher.group(1).split("[{}]+"))
                    .filter(mark -> !mark.isBlank())
                    .toList();
            return new Cell(marks, matcher.group(2).strip().replaceAll("\\s*//\\s*", "\n"));
        }

        boolean has(String mark) {
            return marks.contains(mark);
        }

        /** What stands after the word of a mark, or nothing. */
        String after(String word) {
            return marks.stream()
                    .filter(mark -> mark.startsWith(word + " "))
                    .map(mark -> mark.substring(word.length() + 1))
                    .findFirst()
                    .orElse("");
        }

        int width() {
            return marks.stream()
                    .filter(mark -> mark.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(1);
        }

        boolean goesOn() {
            return has("^");
        }
    }

    public static MadeUpFile of(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean within = false;
        for (String line : text.lines().toList()) {
            boolean row = line.startsWith("|");
            if (row && within) {
                blocks.get(blocks.size() - 1).rows().add(cells(line));
            } else if (row) {
                blocks.add(new Block('|', "", new ArrayList<>(List.of(cells(line)))));
            } else if (!line.isBlank()) {
                blocks.add(new Block(line.charAt(0), line.replaceFirst("^[#>=]+\\s*", ""), List.of()));
            }
            within = row;
        }
        return new MadeUpFile(blocks);
    }

    private static List<Cell> cells(String line) {
        String[] parts = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        return Arrays.stream(parts).map(Cell::of).toList();
    }

    public byte[] as(String format) {
        return switch (format) {
            case "xlsx" -> MadeUpWorkbook.of(this);
            case "docx" -> MadeUpDocument.of(this);
            case "html" -> MadeUpPage.of(this);
            case "csv" -> MadeUpText.csv(this, ',');
            case "pdf", "pdf-bands", "pdf-plain" -> MadeUpPrint.of(this, format);
            case "tsv" -> MadeUpText.csv(this, '\t');
            default -> throw new IllegalArgumentException(format);
        };
    }
}
