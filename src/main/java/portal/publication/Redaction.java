package portal.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portal.plan.ActionRow;
import portal.plan.OwnerNames;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.platform.faces.Texts;

/**
 * Makes the public version of a plan. Owners stand as they are where they are clearly a role or a body; every other owner,
 * and everybody whom the portal knows by name, is withheld unless somebody ticked the name. Addresses for mail and telephone
 * numbers are always withheld.
 */
final class Redaction {

    private static final Pattern ROLE = Pattern.compile("(?iU)\\b(?:academ\\w*|administrat\\w*|advis\\w*|analysts?|"
            + "alumni|apprentice\\w*|assistants?|associat\\w*|boards?|bod(?:y|ies)|business|campus|careers|cent(?:re|er)s?|chair|champions?|clerks?|chanc\\w*|"
            + "colleges?|comm\\w+|co-?ordinat\\w*|councils?|curators?|deans?|departments?|deputy|develop\\w*|directo\\w*|"
            + "directorates?|division\\w*|engagement|engineers?|equality|estates|events?|executive|facult(?:y|ies)|facilit(?:y|ies)|finance|fora|forum|"
            + "governors|groups?|heads?|health|HR|human resources|inclusion|institut\\w*|IT|labs?|laborator\\w*|leads?|leaders?|library|"
            + "managers?|management|marketing|members?|mentors?|network\\w*|offices?|officers?|outreach|owners?|panels?|partners?|"
            + "people|personnel|press|principals?|procurement|programmes?|projects?|provost|rectors?|registr\\w*|"
            + "representatives?|research\\w*|safety|schools?|scien\\w*|secretar\\w*|services?|skills|specialists?|sponsors?|"
            + "staff|stores|steering|stud\\w+|superintendents?|supervisors?|support|surveyors?|task|teaching|teams?|"
            + "techn\\w+|training|treasurer|unions?|units?|universit\\w*|vice|wardens?|workshops?)\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&/-]{1,7}s?");
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Dame|Sir)\\b\\.?(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern BRACKET = Pattern.compile("[()]");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+)+");
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<![\\w/.-])(?:\\+|\\(?0)\\d[\\d ()-]{7,}\\d");

    private final Set<String> shown;
    private final Set<String> known;

    /**
     * @param shown the names that somebody ticked
     * @param known everybody whom the portal knows at the institution
     */
    Redaction(Set<String> shown, Set<String> known) {
        this.shown = shown;
        this.known = known;
    }

    /** Everybody whom the plan may name, each once: those to be ticked before the public reads of them. */
    List<String> names(PlanDetail plan) {
        Set<String> names = new LinkedHashSet<>();
        for (ActionRow row : plan.actions()) {
            OwnerNames.of(row.owner()).stream()
                    .flatMap(name -> Stream.of(BRACKET.split(name)).map(String::strip))
                    .filter(Redaction::mayBePerson)
                    .forEach(names::add);
            for (String text : texts(row)) {
                TITLED.matcher(text).results().forEach(found -> names.add(found.group()));
                known.stream().filter(name -> of(name).matcher(text).find()).forEach(names::add);
            }
        }
        return names.stream().sorted().toList();
    }

    /** The plan with nobody in it who was not ticked. */
    PlanDetail of(PlanDetail plan) {
        List<String> withheld = names(plan).stream()
                .filter(name -> !shown.contains(name))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        UnaryOperator<String> owner = words -> without(words, withheld);
        List<String> people =
                withheld.stream().filter(name -> PERSON.matcher(name).matches()).toList();
        UnaryOperator<String> text = words -> without(words, people);
        return new PlanDetail(
                plan.id(),
                plan.roundId(),
                plan.institutionId(),
                plan.kind(),
                plan.window(),
                text.apply(plan.ragKey()),
                plan.frozenAt(),
                null,
                0,
                plan.actions().stream().map(row -> publicRow(row, text, owner)).toList());
    }

    /** @param names long ones first, so that none is left in half */
    private static String without(String words, List<String> names) {
        String left = CONTACT.matcher(words).replaceAll(Texts.of("publication.withheld.contact"));
        for (String name : names) {
            left = of(name).matcher(left).replaceAll(Texts.of("publication.withheld.name"));
        }
        return left;
    }

    private static Pattern of(String name) {
        return Pattern.compile("(?iU)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
    }

    /** Whatever is written large and is no role and no body; who has a title is found in any text. */
    private static boolean mayBePerson(String owner) {
        return !owner.isEmpty()
                && Character.isUpperCase(owner.charAt(0))
                && !ROLE.matcher(owner).find()
                && !ACRONYM.matcher(owner).matches()
                && !TITLED.matcher(owner).find()
                && !CONTACT.matcher(owner).find();
    }

    private static List<String> texts(ActionRow row) {
        List<String> texts = new ArrayList<>();
        UnaryOperator<String> kept = words -> {
            texts.add(words);
            return words;
        };
        publicRow(row, kept, kept);
        return texts;
    }

    private static ActionRow publicRow(ActionRow row, UnaryOperator<String> text, UnaryOperator<String> owner) {
        return new ActionRow(
                row.id(),
                row.position(),
                row.reference(),
                text.apply(row.groupTitle()),
                text.apply(row.action()),
                text.apply(row.method()),
                text.apply(row.successMeasure()),
                text.apply(row.timeframe()),
                row.timeframeKind(),
                row.startsOn(),
                row.endsOn(),
                owner.apply(row.owner()),
                text.apply(row.links()),
                Parts.asWritten(owner.apply(row.owner()), text.apply(row.links()), row.themes()),
                row.businessAsUsual(),
                text.apply(row.rag()),
                row.status(),
                row.reason(),
                text.apply(row.account()),
                "",
                null,
                null,
                0);
    }
}
