package portal.rubric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.platform.rest.Cell;

/**
 * One question that a rubric asks, with a sentence for each level. It looks at one section of the form, or, without a
 * section, at the submission as a whole. Facts that help to answer it are named by their tokens.
 */
@Entity
@Table(name = "criterion")
public class Criterion extends VersionPart {

    private static final int LONGEST_SECTION = 10;
    private static final String LEVEL = "level-";
    private static final String FACT = "fact-";

    @Column(name = "section_code")
    private String sectionCode = "";

    private String title = "";

    private String question = "";

    /** Tokens with a space between, so that a whole rubric is read at once. */
    private String facts = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "criterion_id", nullable = false)
    @OrderBy("level")
    private List<LevelDescriptor> descriptors = new ArrayList<>();

    protected Criterion() {}

    Criterion(int position) {
        super(position);
    }

    Criterion copy(int place) {
        Criterion copy = new Criterion(place);
        copy.call(code());
        copy.sectionCode = sectionCode;
        copy.title = title;
        copy.question = question;
        copy.facts = facts;
        descriptors.forEach(known -> copy.describe(known.level(), known.descriptor()));
        return copy;
    }

    /** The text of a name or of a level, or whether a fact is shown. */
    @Override
    public Optional<Cell> cell(String field) {
        if (field.matches(LEVEL + "[1-9]")) {
            int level = Integer.parseInt(field.substring(LEVEL.length()));
            return Optional.of(Cell.prose(() -> descriptor(level), typed -> describe(level, typed)));
        }
        if (field.matches(FACT + "[a-z.-]+")) {
            String token = field.substring(FACT.length());
            return Optional.of(Cell.box(() -> facts().contains(token), shown -> show(token, shown)));
        }
        return switch (field) {
            case "code" -> Optional.of(codeCell());
            case "section" -> Optional.of(new Cell(LONGEST_SECTION, this::sectionCode, this::lookAt));
            case "title" -> Optional.of(Cell.line(this::title, this::name));
            case "question" -> Optional.of(Cell.prose(this::question, this::ask));
            default -> Optional.empty();
        };
    }

    private void lookAt(String typed) {
        sectionCode = typed.strip();
    }

    private void name(String typed) {
        title = typed;
    }

    private void ask(String typed) {
        question = typed;
    }

    private void describe(int level, String text) {
        descriptors.stream()
                .filter(known -> known.level() == level)
                .findFirst()
                .ifPresentOrElse(known -> known.write(text), () -> descriptors.add(new LevelDescriptor(level, text)));
    }

    private void show(String token, boolean shown) {
        Set<String> tokens = new TreeSet<>(facts());
        if (shown) {
            tokens.add(token);
        } else {
            tokens.remove(token);
        }
        facts = String.join(" ", tokens);
    }

    /** What is missing for a scale of so many levels, beside the others. */
    List<Gap> gaps(int levels, List<Criterion> others) {
        Stream<Gap> names = Stream.of(
                        Optional.of("code").filter(field -> code().isEmpty()),
                        Optional.of("code-twice")
                                .filter(field -> others.stream().anyMatch(this::isNamesakeOf)),
                        Optional.of("title").filter(field -> title.isBlank()),
                        Optional.of("question").filter(field -> question.isBlank()))
                .flatMap(Optional::stream)
                .map(what -> gap("criterion." + what, what.replace("-twice", "")));
        Stream<Gap> sentences = IntStream.rangeClosed(1, levels)
                .filter(level -> descriptor(level).isBlank())
                .mapToObj(level -> gap("criterion.level", LEVEL + level));
        return Stream.concat(names, sentences).toList();
    }

    /** The sentence of a level; empty where none is written. */
    String descriptor(int level) {
        return descriptors.stream()
                .filter(known -> known.level() == level)
                .map(LevelDescriptor::descriptor)
                .findFirst()
                .orElse("");
    }

    Set<String> facts() {
        return facts.isEmpty() ? Set.of() : Set.of(facts.split(" "));
    }

    String sectionCode() {
        return sectionCode;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    @Override
    protected String heading() {
        return title;
    }
}
