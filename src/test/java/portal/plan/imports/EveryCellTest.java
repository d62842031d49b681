package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portal.plan.ActionField;
import portal.plan.NewAction;
import portal.plan.timeframe.PlanWindow;

/** Nothing of a file is dropped: each cell is in an action, in a doubt or in the list of what was left out. */
class EveryCellTest {

    private static final DraftChoices ALL_AS_ACTIONS =
            new DraftChoices(Map.of("0.0", "ACTIONS", "1.0", "ACTIONS", "2.0", "ACTIONS", "0.0.1", "MEASURE"));

    @TestFactory
    Stream<DynamicTest> every_cell_is_found_again() {
        return MadeUpPlans.all().entrySet().stream().flatMap(plan -> Stream.of(DraftChoices.NONE, ALL_AS_ACTIONS)
                .map(choices -> DynamicTest.dynamicTest(
                        plan.getKey() + choices.answers().keySet(), () -> findEveryCell(plan.getValue(), choices))));
    }

    @TestFactory
    Stream<DynamicTest> every_cell_of_every_sample_is_found_again() {
        return Sample.all().stream().flatMap(sample -> sample.formats().stream()
                .map(format -> DynamicTest.dynamicTest(
                        sample.name() + "." + format,
                        () -> findEveryCell(sample.file().as(format), DraftChoices.NONE))));
    }

    private static void findEveryCell(byte[] file, DraftChoices choices) {
        PlanDraft draft = PlanFile.read(file, PlanWindow.UNKNOWN, choices);
        for (SourceSheet sheet : PlanFileReader.read(file)) {
            for (SourceRow row : sheet.rows()) {
                for (int column = 0; column < row.cells().size(); column++) {
                    String text = row.cell(column).text();
                    Place place = new Place(sheet.name(), row.number());
                    assertThat(text.isBlank() || isKept(draft, place, column, text))
                            .as("%s column %d: %s", place, column, text)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isKept(PlanDraft draft, Place place, int column, String text) {
        boolean inAction = draft.rows().filter(row -> row.place().equals(place)).anyMatch(row -> words(row.action())
                .anyMatch(words -> words.contains(text)));
        boolean inGroup = draft.rows()
                .filter(row ->
                        row.place().sheet().equals(place.sheet()) && row.place().row() > place.row())
                .map(row -> row.action().text().written(ActionField.GROUP))
                .anyMatch(group -> group != null && group.contains(text));
        boolean inDoubt = draft.allIssues()
                .anyMatch(issue -> issue.place().equals(place) && issue.source().contains(text));
        boolean leftOut = draft.leftOut().stream()
                .anyMatch(cell -> cell.place().equals(place)
                        && cell.column() == column
                        && cell.text().equals(text));
        boolean inList = draft.lists().entries().stream()
                .flatMap(entry -> Stream.of(entry.name(), entry.meaning(), entry.contact(), entry.remark()))
                .anyMatch(words -> words.contains(text));
        return inAction || inGroup || inDoubt || leftOut || inList;
    }

    private static Stream<String> words(NewAction action) {
        Stream<String> texts = Stream.of(
                        ActionField.REFERENCE,
                        ActionField.GROUP,
                        ActionField.ACTION,
                        ActionField.METHOD,
                        ActionField.MEASURE,
                        ActionField.OWNER,
                        ActionField.LINKS,
                        ActionField.RAG,
                        ActionField.ACCOUNT,
                        ActionField.EVIDENCE)
                .map(field -> String.valueOf(action.text().written(field)));
        return Stream.concat(texts, Stream.of(action.timeframe().raw()));
    }
}
