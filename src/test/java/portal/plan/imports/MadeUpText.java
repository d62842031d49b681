package portal.plan.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a made-up plan as text with separators; marks that need more are lost, as they are in such files. */
final class MadeUpText {

    private MadeUpText() {}

    static byte[] csv(MadeUpFile file, char separator) {
        StringBuilder text = new StringBuilder();
        for (MadeUpFile.Block block : file.blocks()) {
            if (block.isTable()) {
                block.rows().forEach(row -> line(text, texts(row), separator));
                text.append("\r\n");
            } else if (block.kind() != '=') {
                line(text, List.of(block.text()), separator);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<MadeUpFile.Cell> row) {
        List<String> texts = new ArrayList<>();
        for (MadeUpFile.Cell cell : row) {
            texts.add(cell.text());
            texts.addAll(Collections.nCopies(cell.width() - 1, ""));
        }
        return texts;
    }

    private static void line(StringBuilder text, List<String> cells, char separator) {
        text.append(String.join(
                        String.valueOf(separator),
                        cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList()))
                .append("\r\n");
    }
}
