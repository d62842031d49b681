package portal.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.institution.InstitutionProfile;
import portal.platform.files.Sha256;

/**
 * The page of an institution as everybody reads it.
 *
 * @param plans the newest first
 */
public record PublicPage(
        long institutionId,
        InstitutionProfile institution,
        Map<PageField, String> texts,
        List<PublicPlan> plans,
        List<PublicFile> letters,
        Instant publishedAt) {

    public PublicPage {
        plans = List.copyOf(plans);
        letters = List.copyOf(letters);
    }

    public String text(PageField field) {
        return texts.getOrDefault(field, "");
    }

    /** What is said about a pillar, where something is. */
    public List<PageField> themes() {
        return PageField.themes().stream()
                .filter(field -> !text(field).isBlank())
                .toList();
    }

    /** The plan to come, in a list of one, or none. */
    public List<PublicPlan> newest() {
        return plans.stream().filter(PublicPlan::isNew).limit(1).toList();
    }

    public List<PublicPlan> earlier() {
        return plans.stream().filter(plan -> !newest().contains(plan)).toList();
    }

    public Optional<PublicPlan> plan(long planId) {
        return plans.stream().filter(plan -> plan.plan().id() == planId).findFirst();
    }

    /** With a mark on the letters that were superseded after it was published. */
    PublicPage marked(Set<Long> superseded) {
        return new PublicPage(
                institutionId,
                institution,
                texts,
                plans,
                letters.stream().map(letter -> letter.marked(superseded)).toList(),
                publishedAt);
    }

    /** Changes with whatever a reader would see. */
    public String fingerprint() {
        return Sha256.of(texts + plans.toString() + letters);
    }
}
