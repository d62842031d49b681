package portal.rights;

import java.util.Set;

/** Buttons that the table of verbs need not try, and why. */
final class UntriedVerbs {

    /** Each concerns the own account or the own institution only, whoever sends it, or is for everybody. */
    static final Set<String> OWN = Set.of(
            "signInPage.signIn",
            "forgottenPage.ask",
            "newPasswordPage.choose",
            "ownAccountPage.changePassword",
            "secondFactorPage.begin",
            "secondFactorPage.move",
            "secondFactorPage.confirm",
            "secondFactorPage.renew",
            "letterVerifyPage.check",
            "boardRunPage.pause",
            "submissionListPage.begin",
            "panelInterestPage.express",
            "scoringPracticePage.begin",
            "panelProfilePage.save",
            "panelProfilePage.tellPast",
            "panelProfilePage.dropPast");

    /** Shown only in states that the demo does not have for long, on pages whose other forms are tried. */
    static final Set<String> NOT_SHOWN = Set.of(
            "planImportPage.readAgain",
            "planImportPage.confirm",
            "letterEditPage.keepWords",
            "boardReadyPage.sign",
            "letterCheckPage.confirm",
            "letterCorrectionsPage.ask",
            "letterCorrectionsPage.takeBack",
            "letterCorrectionsPage.changed",
            "letterCorrectionsPage.notChanged",
            "letterTemplatePage.withdraw",
            "letterTemplatePage.removeLogo",
            "panelProposePage.undo",
            "panelRosterPage.carryOut",
            "panelDeclinePage.decline",
            "scoringOfflinePage.apply",
            "scoringOfflinePage.drop",
            "roundComposePage.putBack",
            "rubricEditPage.putBack",
            "submissionViewPage.unsubmit");

    private UntriedVerbs() {}
}
