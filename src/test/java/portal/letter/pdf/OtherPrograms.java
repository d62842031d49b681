package portal.letter.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portal.letter.word.LetterDocument;
import portal.platform.pdf.Xhtml;

/** The same letter made into PDF by programs that may be installed beside the portal: many files, as fast as one call makes them. */
final class OtherPrograms {

    private static final int MEASURED = 20;

    private OtherPrograms() {}

    /** A row for each that is there. */
    static List<String> rows(LetterText words) throws IOException {
        Path folder = Files.createTempDirectory("letters");
        List<String> documents = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int letter = 0; letter < MEASURED; letter++) {
            LetterPage page = LetterPage.of(words);
            documents.add(written(folder, letter + ".docx", LetterDocument.of(page.article(), null)));
            pages.add(written(
                    folder, letter + ".html", Xhtml.html(page.document()).getBytes("UTF-8")));
        }
        List<String> rows = new ArrayList<>();
        if (isInstalled("soffice")) {
            List<String> call = new ArrayList<>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()));
            call.addAll(documents);
            rows.add(row("LibreOffice, the Word document, one call for " + MEASURED, folder, List.of(call)));
        }
        if (isInstalled("weasyprint")) {
            List<List<String>> calls = pages.stream()
                    .map(page -> List.of("weasyprint", page, page.replace(".html", ".pdf")))
                    .toList();
            rows.add(row("WeasyPrint, the page, a call for each", folder, calls));
        }
        return rows;
    }

    private static String written(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String row(String name, Path folder, List<List<String>> calls) throws IOException {
        long start = System.nanoTime();
        for (List<String> call : calls) {
            run(folder, call);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | | | |",
                name,
                Files.size(folder.resolve("0.pdf")) / 1000,
                MEASURED / seconds);
    }

    private static void run(Path folder, List<String> call) throws IOException {
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(call.get(0) + ": " + Files.readString(folder.resolve("said.txt")));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
    }
}
