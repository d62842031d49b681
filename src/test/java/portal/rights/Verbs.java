package portal.rights;

import static portal.rights.Visitor.ADMINISTRATOR;
import static portal.rights.Visitor.APPROVER;
import static portal.rights.Visitor.ASKED;
import static portal.rights.Visitor.BOARD;
import static portal.rights.Visitor.CHAIR;
import static portal.rights.Visitor.EDITOR;
import static portal.rights.Visitor.EDITOR_ONLY;
import static portal.rights.Visitor.LEAD_ELSEWHERE;
import static portal.rights.Visitor.MEMBER;
import static portal.rights.Visitor.SECRETARIAT;

import java.util.List;
import java.util.Set;

/** The table of verbs: every button of every view has a line here, or does something only to whoever presses it. */
final class Verbs {

    private static final String OFFICE = "rosalind@secretariat.example.org";
    private static final String SIGNER = "oriel@board.example.org";
    private static final String WRITER = "writer@newcomers.example.org";
    private static final String HANDS_IN = "leopold@aldermoor.example.org";
    private static final String LEADS = "tamsin@kestrelford.example.org";
    private static final String ASKED_ONE = "callum@glenfarrow.example.org";

    private static final Set<Visitor> RUNS_ROUNDS = Set.of(SECRETARIAT);
    private static final Set<Visitor> KEEPS_ACCOUNTS = Set.of(SECRETARIAT, ADMINISTRATOR);
    private static final Set<Visitor> CORRESPONDS = Set.of(SECRETARIAT, EDITOR, APPROVER);

    static final List<Verb> TABLE = List.of(
            office("letterListPage.draft", "/letter/list.xhtml", "letter.list.draft"),
            office("letterEditPage.sendToSignOff", "/letter/edit.xhtml?id={draft}", "letter.edit.send"),
            office("letterViewPage.correct", "/letter/view.xhtml?id={letter}", "letter.correct.do"),
            checks("letterCheckPage.list", "letter.check.list"),
            checks("letterCheckPage.drop", "letter.check.drop"),
            checks("letterCheckPage.send", "letter.check.send"),
            office("letterTemplatePage.copy", "/letter/template.xhtml?id={template}", "letter.template.copy.do"),
            office("letterTemplatePage.putInUse", "/letter/template.xhtml?id={prepared}", "letter.template.use.do"),
            office("letterTemplatePage.discard", "/letter/template.xhtml?id={prepared}", "letter.template.discard"),
            accounts("letterSignersPage.end", "/letter/signers.xhtml", "letter.signers.end"),
            accounts("letterSignerPage.add", "/letter/signer.xhtml", "letter.signers.add"),
            office("institutionEditPage.save", "/institution/edit.xhtml?id={institution}", "institution.edit.save"),
            office(
                    "institutionRecognitionsPage.give",
                    "/institution/view.xhtml?id={institution}",
                    "institution.recognition.add"),
            office(
                    "institutionRecognitionsPage.remove",
                    "/institution/view.xhtml?id={unpublished}",
                    "institution.contact.drop"),
            office("letterRemarksPage.settle", "/letter/edit.xhtml?id={queued}", "letter.remarks.settle"),
            office("roundViewPage.openRound", "/round/view.xhtml?id={planned-round}", "round.view.open"),
            office("roundViewPage.extend", "/round/view.xhtml?id={round}", "round.extension.give"),
            office("roundEditPage.save", "/round/edit.xhtml?id={round}", "round.edit.save"),
            office("roundFormsPage.begin", "/round/forms.xhtml", "version.begin"),
            office("roundFormPage.copy", "/round/form.xhtml?id={spare-form}", "version.copy"),
            office("roundFormPage.takeBack", "/round/form.xhtml?id={spare-form}", "version.takeBack"),
            composes("add", "round.form.add"),
            composes("move", "version.down"),
            composes("remove", "version.remove"),
            composes("makeAvailable", "version.makeAvailable"),
            composes("discard", "version.discard.do"),
            office("rubricListPage.begin", "/rubric/list.xhtml", "version.begin"),
            office("rubricViewPage.copy", "/rubric/view.xhtml?id={spare-rubric}", "version.copy"),
            office("rubricViewPage.takeBack", "/rubric/view.xhtml?id={spare-rubric}", "version.takeBack"),
            drafts("add", "rubric.edit.add"),
            drafts("move", "version.down"),
            drafts("remove", "version.remove"),
            drafts("makeAvailable", "version.makeAvailable"),
            drafts("discard", "version.discard.do"),
            office(
                    "rubricCriterionPage.add",
                    "/rubric/criterion.xhtml?id={draft-rubric}&criterion={draft-criterion}",
                    "rubric.edit.add"),
            office("overviewRoundPage.invite", "/overview/round.xhtml?id={round}", "overview.invite.do"),
            office("overviewWritePage.begin", "/overview/round.xhtml?id={round}", "overview.write.do"),
            office("circularEditPage.leaveOut", "/circular/edit.xhtml?id={circular}", "circular.leaveOut"),
            office("circularEditPage.send", "/circular/edit.xhtml?id={circular}", "circular.send"),
            office("circularEditPage.discard", "/circular/edit.xhtml?id={circular}", "circular.discard.do"),
            office("panelAssignPage.appoint", "/panel/assign.xhtml?submission={submission}", "panel.assign.lead"),
            office("panelAssignPage.withdraw", "/panel/assign.xhtml?submission={submission}", "panel.assign.withdraw"),
            office(
                    "panelObserversPage.invite",
                    "/panel/assign.xhtml?submission={submission}",
                    "panel.observers.invite"),
            office(
                    "panelObserversPage.withdraw",
                    "/panel/assign.xhtml?submission={handed-in}",
                    "panel.observers.withdraw"),
            observes("accept"),
            observes("decline"),
            office("panelRosterPage.look", "/panel/roster.xhtml?round={round}", "panel.roster.look"),
            office("panelAssignPage.begin", "/panel/assign.xhtml?submission={handed-in}", "panel.assign.begin"),
            office("panelAssignPage.offer", "/panel/assign.xhtml?submission={submission}", "panel.assign.offer"),
            office(
                    "submissionViewPage.returnToInstitution",
                    "/submission/view.xhtml?id={handed-in}",
                    "submission.view.return"),
            accounts("accountInvitePage.invite", "/identity/invite.xhtml", "identity.invite.action"),
            accounts("accountEditPage.keep", "/identity/edit.xhtml?id={account}", "identity.edit.action"),
            accounts("accountViewPage.revoke", "/identity/view.xhtml?id={account}", "identity.view.revoke"),
            accounts("accountViewPage.grant", "/identity/view.xhtml?id={account}", "identity.view.grant"),
            accounts("accountViewPage.disable", "/identity/view.xhtml?id={account}", "identity.view.disable"),
            accounts("accountViewPage.enable", "/identity/view.xhtml?id={ended}", "identity.view.enable"),
            accounts("accountViewPage.inviteAgain", "/identity/view.xhtml?id={invited}", "identity.view.inviteAgain"),
            accounts("factorReset.reset", "/identity/view.xhtml?id={signing-account}", "identity.factor.reset"),
            corresponds("institutionLettersPage.save", "letters", "institution.edit.save"),
            corresponds("institutionViewPage.nameContact", "view", "institution.contact.add"),
            corresponds("institutionViewPage.dropContact", "view", "institution.contact.drop"),
            new Verb("boardSignPage.sign", "/board/sign.xhtml?id={queued}", "board.sign.sign", SIGNER, Set.of(BOARD)),
            new Verb("boardRunPage.goOn", "/board/run.xhtml?id={run}", "board.run.goOn", SIGNER, Set.of(BOARD)),
            new Verb(
                    "letterRemarksPage.remark",
                    "/board/sign.xhtml?id={queued}",
                    "letter.remarks.do",
                    SIGNER,
                    Set.of(BOARD)),
            new Verb("boardReadPage.tick", "/board/read.xhtml?id={queued}", "board.read.tick", SIGNER, Set.of(BOARD)),
            new Verb(
                    "boardSignPage.returnLetter",
                    "/board/sign.xhtml?id={queued}",
                    "board.sign.return",
                    SIGNER,
                    Set.of(BOARD)),
            writes(
                    "publicationEditPage.choose",
                    "/publication/edit.xhtml?institution={unpublished}",
                    "publication.edit.choose"),
            new Verb(
                    "publicationPreviewPage.publish",
                    "/publication/preview.xhtml?institution={unpublished}",
                    "publication.preview.publish",
                    "head@newcomers.example.org",
                    Set.of()),
            new Verb(
                    "publicationEditPage.withdraw",
                    "/publication/edit.xhtml?institution={published}",
                    "publication.edit.withdraw.do",
                    "idris@harrowmere.example.org",
                    Set.of()),
            writes("planEditPage.act", "/plan/edit.xhtml?id={draft-plan}", "plan.add"),
            writes("planEditPage.saveWindow", "/plan/edit.xhtml?id={draft-plan}", "plan.window.save"),
            writes(
                    "planSuccessorPage.save",
                    "/plan/successor.xhtml?id={draft-previous}&action={draft-action}",
                    "plan.successor.save"),
            new Verb(
                    "planAdvicePage.list",
                    "/plan/advice.xhtml?id={draft-plan}",
                    "plan.advice.list.save",
                    WRITER,
                    Set.of(EDITOR_ONLY, SECRETARIAT)),
            writes("planUploadForm.upload", "/plan/import.xhtml?id={draft-plan}", "plan.import.send"),
            writes("planUploadForm.paste", "/plan/import.xhtml?id={draft-plan}", "plan.import.paste.send"),
            writes(
                    "submissionHistoryPage.restore",
                    "/submission/history.xhtml?id={draft-submission}&section={revised}",
                    "submission.history.restore"),
            writes(
                    "submissionSectionPage.markReady",
                    "/submission/section.xhtml?id={draft-submission}&section={unready}",
                    "submission.section.ready"),
            writes(
                    "submissionSectionPage.markNotReady",
                    "/submission/section.xhtml?id={draft-submission}&section={ready}",
                    "submission.section.notReady"),
            new Verb(
                    "submissionCheckPage.submit",
                    "/submission/check.xhtml?id={returned}",
                    "submission.check.submit",
                    HANDS_IN,
                    Set.of()),
            new Verb(
                    "scoringEditPage.submit",
                    "/scoring/edit.xhtml?assignment={assignment}",
                    "scoring.edit.submit.do",
                    "desmond@calderbrook.example.org",
                    Set.of(MEMBER)),
            new Verb(
                    "scoringExercisePage.finish",
                    "/scoring/exercise.xhtml?id={exercise}",
                    "scoring.practice.finish.do",
                    "desmond@calderbrook.example.org",
                    Set.of(MEMBER)),
            office("practiceOutcomes.count", "/scoring/practised.xhtml", "scoring.practised.count"),
            office(
                    "panelInterestedPage.decline",
                    "/panel/interested.xhtml?id={interest}",
                    "panel.interested.decline.do"),
            office("panelInterestedPage.invite", "/panel/interested.xhtml?id={interest}", "panel.interested.invite.do"),
            new Verb(
                    "scoringMeetPage.say",
                    "/scoring/meet.xhtml?submission={ripe}&criterion={talked}",
                    "scoring.speak.do",
                    LEADS,
                    Rights.TALKS),
            new Verb(
                    "scoringMeetPage.withdraw",
                    "/scoring/meet.xhtml?submission={ripe}&criterion={talked}",
                    "scoring.remark.withdraw",
                    LEADS,
                    Set.of(LEAD_ELSEWHERE)),
            new Verb(
                    "scoringOfflinePage.upload",
                    "/scoring/offline.xhtml?assignment={assignment}",
                    "scoring.offline.up.do",
                    "desmond@calderbrook.example.org",
                    Set.of(MEMBER)),
            changes("scoringChangePage.give", "scoring.change.give"),
            changes("scoringChangePage.drop", "scoring.change.drop"),
            new Verb(
                    "scoringConsolidatePage.consolidate",
                    "/scoring/consolidate.xhtml?submission={ripe}",
                    "scoring.consolidate.finish.do",
                    LEADS,
                    Set.of(LEAD_ELSEWHERE)),
            new Verb(
                    "panelConflictPage.decide",
                    "/panel/conflict.xhtml?id={conflict}",
                    "panel.conflicts.do",
                    "anneke@panel.example.org",
                    Set.of(CHAIR)),
            office("panelProposePage.apply", "/panel/propose.xhtml?round={round}", "panel.propose.apply"),
            office(
                    "panelReviewerPage.recordTraining",
                    "/panel/reviewer.xhtml?id={reviewer}",
                    "panel.training.record.do"),
            answers("panelRespondPage.accept", "panel.respond.accept.do"),
            answers("panelRespondPage.declare", "panel.respond.conflict.do"),
            answers("panelRespondPage.decline", "panel.respond.decline.do"));

    private Verbs() {}

    private static Verb office(String action, String view, String words) {
        return new Verb(action, view, words, OFFICE, RUNS_ROUNDS);
    }

    private static Verb observes(String verb) {
        return new Verb(
                "panelObservePage." + verb,
                "/panel/observe.xhtml",
                "panel.observe." + verb,
                "saffron@board.example.org",
                Set.of(Visitor.OBSERVER));
    }

    private static Verb composes(String verb, String words) {
        return office("roundComposePage." + verb, "/round/compose.xhtml?id={draft-form}", words);
    }

    private static Verb drafts(String verb, String words) {
        return office("rubricEditPage." + verb, "/rubric/edit.xhtml?id={draft-rubric}", words);
    }

    private static Verb accounts(String action, String view, String words) {
        return new Verb(action, view, words, OFFICE, KEEPS_ACCOUNTS);
    }

    private static Verb corresponds(String action, String view, String words) {
        return new Verb(action, "/institution/" + view + ".xhtml?id={institution}", words, OFFICE, CORRESPONDS);
    }

    private static Verb checks(String action, String words) {
        return writes(action, "/letter/check.xhtml?id={checked}", words);
    }

    private static Verb writes(String action, String view, String words) {
        return new Verb(action, view, words, WRITER, Set.of(EDITOR_ONLY));
    }

    private static Verb changes(String action, String words) {
        return new Verb(
                action,
                "/scoring/change.xhtml?assignment={given}&criterion={criterion}",
                words,
                LEADS,
                Set.of(LEAD_ELSEWHERE));
    }

    private static Verb answers(String action, String words) {
        return new Verb(action, "/panel/respond.xhtml?id={offer}", words, ASKED_ONE, Set.of(ASKED));
    }
}
