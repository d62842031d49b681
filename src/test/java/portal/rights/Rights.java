package portal.rights;

import static portal.rights.Visitor.ADMINISTRATOR;
import static portal.rights.Visitor.APPROVER;
import static portal.rights.Visitor.ASKED;
import static portal.rights.Visitor.BOARD;
import static portal.rights.Visitor.BOARD_INVOLVED;
import static portal.rights.Visitor.CHAIR;
import static portal.rights.Visitor.CONFLICTED;
import static portal.rights.Visitor.DECLINED;
import static portal.rights.Visitor.DISABLED;
import static portal.rights.Visitor.EDITOR;
import static portal.rights.Visitor.EDITOR_ONLY;
import static portal.rights.Visitor.EDITOR_WITH_LETTER;
import static portal.rights.Visitor.LEAD;
import static portal.rights.Visitor.LEAD_ELSEWHERE;
import static portal.rights.Visitor.MEMBER;
import static portal.rights.Visitor.NOBODY;
import static portal.rights.Visitor.OBSERVER;
import static portal.rights.Visitor.SECRETARIAT;
import static portal.rights.Visitor.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of rights: every view and every resource has at least one line here, or the build fails. */
final class Rights {
    private static final Set<Visitor> ANYBODY = EnumSet.allOf(Visitor.class);
    private static final Set<Visitor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY, DISABLED));
    private static final Set<Visitor> OFFICE = Set.of(SECRETARIAT);
    private static final Set<Visitor> REVIEWERS =
            Set.of(MEMBER, LEAD, ASKED, LEAD_ELSEWHERE, CONFLICTED, DECLINED, WITHDRAWN, BOARD_INVOLVED);
    private static final Set<Visitor> READERS_OF_RUBRICS =
            union(REVIEWERS, Set.of(CHAIR, SECRETARIAT, BOARD, OBSERVER, ADMINISTRATOR));
    private static final Set<Visitor> READERS = Set.of(SECRETARIAT, EDITOR, APPROVER, MEMBER, LEAD);
    private static final Set<Visitor> NONE = Set.of();
    private static final Set<Visitor> OVERSEES = Set.of(CHAIR, SECRETARIAT);

    /** The panel of Northwold, all of whose reviews are in, and those who look on. */
    static final Set<Visitor> TALKS = union(OVERSEES, Set.of(LEAD_ELSEWHERE, MEMBER, LEAD));

    /** The same, and who sits in with it. */
    static final Set<Visitor> HEARS = union(TALKS, Set.of(OBSERVER));

    private static final Set<Visitor> KEEPS_ACCOUNTS = Set.of(SECRETARIAT, ADMINISTRATOR);
    private static final Set<Visitor> INSTITUTION = Set.of(SECRETARIAT, EDITOR, APPROVER);

    /** Servlets of our own: the error page is nobody's, signing out is looked at in {@link RightsIT}, two are for everybody. */
    static final Set<String> SERVLETS = Set.of("/error", "/identity/sign-out", "/robots.txt", "/sitemap.xml");

    /** Those who wrote it; what is frozen they are told so about, in a refusal of their own. */
    private static final Set<Visitor> OWNERS = Set.of(EDITOR, APPROVER);

    static final List<Line> TABLE = List.of(
            Line.view("/index.xhtml", ANYBODY),
            Line.view("/guide/list.xhtml", ANYBODY),
            Line.view("/guide/view.xhtml?name=the-process", ANYBODY),
            Line.view("/guide/accessibility.xhtml", ANYBODY),
            Line.view("/guide/privacy.xhtml", ANYBODY),
            Line.view("/publication/register.xhtml", ANYBODY),
            Line.view("/publication/view.xhtml?institution={published}", ANYBODY),
            Line.view("/publication/view.xhtml?institution={institution}", NONE),
            Line.view("/publication/plan.xhtml?institution={published}&plan={published-plan}", ANYBODY),
            Line.view("/publication/plan.xhtml?institution={published}&plan={draft-plan}", NONE),
            Line.view("/publication/edit.xhtml?institution={institution}", OWNERS),
            Line.view("/publication/preview.xhtml?institution={institution}", OWNERS),
            Line.view("/identity/sign-in.xhtml", ANYBODY),
            Line.view("/identity/forgotten.xhtml", ANYBODY),
            Line.view("/identity/new-password.xhtml?token=none", ANYBODY),
            Line.view("/identity/account.xhtml", SIGNED_IN),
            Line.view("/identity/factor.xhtml", Set.of(BOARD, BOARD_INVOLVED)),
            Line.view("/identity/view.xhtml?id={signing-account}", KEEPS_ACCOUNTS),
            Line.view("/identity/list.xhtml", KEEPS_ACCOUNTS),
            Line.view("/identity/invite.xhtml", KEEPS_ACCOUNTS),
            Line.view("/identity/view.xhtml?id={account}", KEEPS_ACCOUNTS),
            Line.view("/identity/edit.xhtml?id={account}", KEEPS_ACCOUNTS),
            Line.view("/institution/list.xhtml", KEEPS_ACCOUNTS),
            Line.view("/institution/view.xhtml?id={institution}", union(INSTITUTION, Set.of(ADMINISTRATOR))),
            Line.view("/institution/edit.xhtml?id={institution}", OFFICE),
            Line.view("/institution/letters.xhtml?id={institution}", INSTITUTION),
            Line.view("/round/list.xhtml", OFFICE),
            Line.view("/round/view.xhtml?id={round}", OFFICE),
            Line.view("/round/edit.xhtml?id={round}", OFFICE),
            Line.view("/round/forms.xhtml", READERS_OF_RUBRICS),
            Line.view("/round/form.xhtml?id={form}", READERS_OF_RUBRICS),
            Line.view("/round/form.xhtml?id={draft-form}", OFFICE),
            Line.view("/round/compose.xhtml?id={draft-form}", OFFICE),
            Line.put("forms/{draft-form}/{line}", OFFICE),
            Line.put("forms/{draft-form}/sections/{draft-part}/{part-line}", OFFICE),
            Line.view("/rubric/list.xhtml", READERS_OF_RUBRICS),
            Line.view("/rubric/view.xhtml?id={rubric}", READERS_OF_RUBRICS),
            Line.view("/rubric/view.xhtml?id={draft-rubric}", OFFICE),
            Line.view("/rubric/preview.xhtml?id={draft-rubric}", OFFICE),
            Line.view("/rubric/edit.xhtml?id={draft-rubric}", OFFICE),
            Line.view("/rubric/criterion.xhtml?id={draft-rubric}&criterion={draft-criterion}", OFFICE),
            Line.put("rubrics/{draft-rubric}/{line}", OFFICE),
            Line.put("rubrics/{draft-rubric}/criteria/{draft-criterion}/{part-line}", OFFICE),
            Line.view("/circular/list.xhtml?round={round}", OFFICE),
            Line.view("/circular/edit.xhtml?id={circular}", OFFICE),
            Line.view("/circular/edit.xhtml?id={sent-circular}", OFFICE),
            Line.put("circulars/{circular}/{post-line}", OFFICE),
            Line.view("/submission/list.xhtml", SIGNED_IN),
            Line.view("/submission/view.xhtml?id={submission}", READERS),
            Line.view("/submission/section.xhtml?id={submission}&section={section}", READERS),
            Line.view("/submission/history.xhtml?id={submission}&section={section}", INSTITUTION),
            Line.view("/submission/check.xhtml?id={submission}", READERS),
            Line.view("/submission/receipt.xhtml?id={submission}", READERS),
            Line.view("/plan/view.xhtml?id={plan}", READERS),
            Line.view("/plan/view.xhtml?id={plan}&as=timeline", READERS),
            Line.view("/plan/view.xhtml?id={plan}&as=coverage", READERS),
            Line.view("/plan/view.xhtml?id={plan}&as=load", READERS),
            Line.view("/plan/edit.xhtml?id={plan}", OWNERS),
            Line.view("/plan/successor.xhtml?id={plan}&action={action}", OWNERS),
            Line.view("/plan/advice.xhtml?id={new-plan}", READERS),
            Line.view("/plan/advice.xhtml?id={draft-plan}", Set.of(EDITOR_ONLY, SECRETARIAT)),
            Line.view("/plan/import.xhtml?id={plan}", OWNERS),
            Line.view("/plan/import.xhtml?id={draft-plan}&file={doubtful}", Set.of(EDITOR_ONLY)),
            Line.view("/panel/list.xhtml", SIGNED_IN),
            Line.view("/panel/observe.xhtml", Set.of(OBSERVER)),
            Line.view("/panel/conflicts.xhtml", Set.of(CHAIR)),
            Line.view("/panel/conflict.xhtml?id={conflict}", Set.of(CHAIR)),
            Line.view("/panel/propose.xhtml?round={round}", OFFICE),
            Line.view("/panel/decline.xhtml?token=none", ANYBODY),
            Line.get("scoring/certificate.pdf", Set.of(MEMBER, LEAD, ASKED, LEAD_ELSEWHERE, CONFLICTED, DECLINED)),
            Line.view("/panel/interest.xhtml", ANYBODY),
            Line.view("/panel/interests.xhtml", OFFICE),
            Line.view("/panel/interested.xhtml?id={interest}", OFFICE),
            Line.view("/panel/roster.xhtml?round={round}", OFFICE),
            Line.get("panels/rounds/{round}/assignments.csv", OFFICE),
            Line.view("/panel/profile.xhtml", REVIEWERS),
            Line.view("/panel/reviewers.xhtml", OFFICE),
            Line.view("/panel/reviewer.xhtml?id={reviewer}", OFFICE),
            Line.view("/panel/assign.xhtml?submission={submission}", OFFICE),
            Line.view("/panel/respond.xhtml?id={offer}", Set.of(ASKED)),
            Line.view("/scoring/list.xhtml", OFFICE),
            Line.view("/scoring/statistics.xhtml?round={round}", OFFICE),
            Line.view("/scoring/moderate.xhtml?round={round}", OVERSEES),
            Line.view("/scoring/practice.xhtml", REVIEWERS),
            Line.view("/scoring/exercise.xhtml?id={exercise}", Set.of(MEMBER)),
            Line.view("/scoring/exercise.xhtml?id={finished-exercise}", Set.of(MEMBER)),
            Line.view("/scoring/practised.xhtml", OFFICE),
            Line.put("exercises/{exercise}/scores/{criterion}/level", Set.of(MEMBER)),
            Line.put("exercises/{exercise}/scores/{criterion}/comment", Set.of(MEMBER)),
            Line.get("scoring/rounds/{round}/agreement.csv", OFFICE),
            Line.get("scoring/rounds/{round}/reviewers.csv", OFFICE),
            Line.view("/scoring/edit.xhtml?assignment={assignment}", Set.of(MEMBER)),
            Line.view("/scoring/change.xhtml?assignment={given}&criterion={criterion}", Set.of(LEAD_ELSEWHERE)),
            Line.view("/scoring/change.xhtml?assignment={assignment}&criterion={criterion}", NONE),
            Line.view("/scoring/offline.xhtml?assignment={assignment}", Set.of(MEMBER)),
            Line.get("assignments/{assignment}/review.xlsx", Set.of(MEMBER)),
            Line.view("/scoring/discuss.xhtml?submission={ripe}", HEARS),
            Line.view("/scoring/discuss.xhtml?submission={submission}", OVERSEES),
            Line.view("/scoring/meet.xhtml?submission={ripe}&criterion={talked}", HEARS),
            Line.view("/scoring/meet.xhtml?submission={submission}", OVERSEES),
            Line.view("/scoring/consolidate.xhtml?submission={submission}", Set.of(LEAD, SECRETARIAT)),
            Line.view("/scoring/consolidate.xhtml?submission={ripe}", Set.of(LEAD_ELSEWHERE, SECRETARIAT)),
            Line.view("/scoring/edit.xhtml?assignment={given}", Set.of(LEAD_ELSEWHERE)),
            Line.view("/letter/list.xhtml", OFFICE),
            Line.view("/letter/edit.xhtml?id={draft}", OFFICE),
            Line.view("/letter/view.xhtml?id={draft}", OFFICE),
            Line.view("/letter/view.xhtml?id={queued}", Set.of(SECRETARIAT, BOARD)),
            Line.view("/letter/view.xhtml?id={letter}", Set.of(SECRETARIAT, BOARD, BOARD_INVOLVED, EDITOR_WITH_LETTER)),
            Line.view("/letter/verify.xhtml", ANYBODY),
            Line.view("/letter/check.xhtml?id={checked}", Set.of(SECRETARIAT, EDITOR_ONLY)),
            Line.view("/letter/corrections.xhtml?id={checked}", OFFICE),
            Line.view("/letter/history.xhtml?id={draft}&section={draft-section}", OFFICE),
            Line.view("/letter/sections.xhtml", OFFICE),
            Line.view("/letter/templates.xhtml", OFFICE),
            Line.view("/letter/template.xhtml?id={template}", OFFICE),
            Line.view("/letter/template.xhtml?id={prepared}", OFFICE),
            Line.view("/letter/signers.xhtml", KEEPS_ACCOUNTS),
            Line.view("/letter/signer.xhtml?id={signer}", KEEPS_ACCOUNTS),
            Line.view("/board/list.xhtml", Set.of(BOARD, BOARD_INVOLVED)),
            Line.view("/board/sign.xhtml?id={queued}", Set.of(BOARD)),
            Line.view("/board/read.xhtml?id={queued}", Set.of(BOARD)),
            Line.view("/board/read.xhtml?id={draft}", NONE),
            Line.view("/board/ready.xhtml", Set.of(BOARD, BOARD_INVOLVED)),
            Line.view("/board/run.xhtml?id={run}", Set.of(BOARD)),
            Line.view("/notification/list.xhtml", OFFICE),
            Line.view("/overview/home.xhtml", SIGNED_IN),
            Line.view("/overview/round.xhtml?id={round}", Set.of(SECRETARIAT, CHAIR, OBSERVER)),
            Line.get("overview/rounds/{round}/export", Set.of(SECRETARIAT, CHAIR, OBSERVER)),
            Line.view("/error", NONE),
            Line.get("session", SIGNED_IN),
            Line.get("public/files/{public-file}", ANYBODY),
            Line.put("publications/{institution}/{page-field}", OWNERS),
            Line.post("text/preview", SIGNED_IN),
            Line.put("letters/{draft}/sections/{draft-section}", OFFICE),
            Line.get("letters/{letter}/pdf", Set.of(SECRETARIAT, BOARD, BOARD_INVOLVED, EDITOR_WITH_LETTER)),
            Line.get("letters/{queued}/pdf", NONE),
            Line.get("letters/{letter}/docx", Set.of(SECRETARIAT, BOARD, BOARD_INVOLVED, EDITOR_WITH_LETTER)),
            Line.get("letters/{queued}/docx", NONE),
            Line.put("letter-templates/{prepared}/{wording}", OFFICE),
            Line.get("letter-templates/{prepared}/preview.pdf", OFFICE),
            Line.post("letter-templates/{prepared}/logo", OFFICE),
            Line.get("letter-templates/{prepared}/logo", SIGNED_IN),
            Line.put("reviews/{review}/scores/{criterion}/level", Set.of(MEMBER)),
            Line.put("reviews/{review}/scores/{criterion}/comment", Set.of(MEMBER)),
            Line.put("reviews/{review}/scores/{criterion}/change/level", Set.of(MEMBER)),
            Line.put("reviews/{review}/scores/{criterion}/change/comment", Set.of(MEMBER)),
            Line.put("reviews/{review}/scores/{criterion}/change/reason", Set.of(MEMBER)),
            Line.put("discussions/{ripe}/criteria/{talked}/draft", TALKS),
            Line.put("discussions/{submission}/criteria/{criterion}/draft", OVERSEES),
            Line.put("consolidations/{submission}/levels/{criterion}/level", NONE),
            Line.put("consolidations/{ripe}/levels/{criterion}/level", Set.of(LEAD_ELSEWHERE)),
            Line.put("consolidations/{submission}/levels/{criterion}/reason", NONE),
            Line.put("consolidations/{ripe}/levels/{criterion}/reason", Set.of(LEAD_ELSEWHERE)),
            Line.put("consolidations/{submission}/feedback/{section}", NONE),
            Line.put("consolidations/{ripe}/feedback/{section}", Set.of(LEAD_ELSEWHERE)),
            Line.put("consolidations/{submission}/sources/{score}", NONE),
            Line.put("consolidations/{ripe}/sources/{score}", Set.of(LEAD_ELSEWHERE)),
            Line.put("plans/{plan}/actions/{action}/{field}", OWNERS),
            Line.put("plans/{plan}/entries/{entry}/{cell}", OWNERS),
            Line.put("plans/{plan}/colours", OWNERS),
            Line.put("plans/{new-plan}/advice/{advice}/{half}", OWNERS),
            Line.get("plans/{plan}/plan.csv", READERS),
            Line.get("plans/{plan}/plan.xlsx", READERS),
            Line.get("plans/{plan}/plan.docx", READERS),
            Line.get("plans/{plan}/plan.pdf", READERS),
            Line.get("evidence/{evidence}", READERS),
            Line.delete("evidence/{evidence}", OWNERS),
            Line.put("submissions/{submission}/sections/{section}", OWNERS),
            Line.post("submissions/{submission}/sections/{section}/evidence", OWNERS));

    private Rights() {}

    private static Set<Visitor> union(Set<Visitor> some, Set<Visitor> others) {
        Set<Visitor> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
