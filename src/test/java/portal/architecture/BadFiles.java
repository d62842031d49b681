package portal.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Deliberately bad sources, views, bundles and migrations, written to a folder of their own. */
final class BadFiles {

    private static final String VIEW =
            """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
            %s
            </ui:composition>
            """;

    private static final String LOGIC =
            """
            <h:panelGroup rendered="#{roundPage.open and roundPage.late}">#{msg['round.view.missing']}</h:panelGroup>
            <p>#{roundPage.empty}</p>
            <x:form xmlns:x="omnifaces"/>
            <script>alert(1)</script>
            <p style="color: red" onclick="go()">#{boardPage.title} #{ghostPage.title}</p>
            <p:inputText value="#{roundPage.name}" aria-label="Name"/>
            <p:textEditor value="#{roundPage.name}"/>
            <h:outputText value="#{roundPage.name}" escape="false"/>
            """;

    private BadFiles() {}

    static void write(Path root) throws IOException {
        views(root.resolve("webapp"));
        sources(root.resolve("java"));
        file(root.resolve("tests/portal/round/LongTest.java"), "class LongTest {\n" + "// -\n".repeat(299) + "}\n");
        file(root.resolve("tests/portal/round/ChanceIT.java"), "import jakarta.transaction.UserTransaction;\n");
        bundles(root.resolve("resources/portal"));
        migrations(root.resolve("resources/db/migration"));
    }

    private static void views(Path webapp) throws IOException {
        file(webapp.resolve("round/logic.xhtml"), VIEW.formatted(LOGIC));
        file(webapp.resolve("nowhere/lost.xhtml"), VIEW.formatted("<p>Lost</p>"));
        file(
                webapp.resolve("round/long.xhtml"),
                VIEW.formatted("<p>#{roundPage.name}</p>\n".repeat(41) + "<p>-</p>\n".repeat(76)));
        file(webapp.resolve("WEB-INF/round/lost.xhtml"), VIEW.formatted("<p>Lost</p>"));
        file(webapp.resolve("resources/portal/long.xhtml"), VIEW.formatted("<p>-</p>\n".repeat(57)));
    }

    private static void sources(Path java) throws IOException {
        String longMethod = "void longMethod() {\n" + "go();\n".repeat(39) + "}\n";
        String manyParameters = "void manyParameters(int a, int b, int c, int d, int e, int f) {}\n";
        file(
                java.resolve("portal/round/LongFile.java"),
                "class LongFile {\n" + longMethod + manyParameters + "// -\n".repeat(257) + "}\n");
        file(java.resolve("portal/round/web/LongPage.java"), "class LongPage {\n" + "// -\n".repeat(149) + "}\n");
        file(
                java.resolve("portal/round/Unspoken.java"),
                """
                class Unspoken {
                    String go() { return Redirect.to("/round/view").saying("round.unspoken").toString(); }
                    Decision may() { return Decision.refuse("round.refused.unspoken"); }
                }
                """);
    }

    private static void bundles(Path bundles) throws IOException {
        file(bundles.resolve("round.properties"), "round.view.twice=One\nround.view.straight=It's\n");
        file(bundles.resolve("board.properties"), "round.view.twice=Two\n");
    }

    private static void migrations(Path migrations) throws IOException {
        file(migrations.resolve("V1__round.sql"), "SELECT 1;\n");
        file(migrations.resolve("V202601010100__nowhere_things.sql"), "SELECT 1;\n");
        file(migrations.resolve("V202601010101__round_clock.sql"), "INSERT INTO t VALUES (now());\n");
        file(migrations.resolve("V202601010101__round_again.sql"), "SELECT 1;\n");
    }

    private static void file(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
