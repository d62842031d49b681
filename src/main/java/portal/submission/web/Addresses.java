package portal.submission.web;

import portal.plan.PlanDetail;

/** Where the pages of a submission are, for links that a list of records carries. */
final class Addresses {

    private Addresses() {}

    static String section(long submissionId, long sectionId) {
        return "/submission/section.xhtml?id=" + submissionId + "&section=" + sectionId;
    }

    static String view(long submissionId) {
        return "/submission/view.xhtml?id=" + submissionId;
    }

    static String check(long submissionId) {
        return "/submission/check.xhtml?id=" + submissionId;
    }

    static String history(long submissionId, long sectionId) {
        return "/submission/history.xhtml?id=" + submissionId + "&section=" + sectionId;
    }

    /** Where a section is changed from the check page, to which it returns; the section is still to be named. */
    static String changes(long submissionId) {
        return "/submission/section.xhtml?from=check&id=" + submissionId;
    }

    static String sectionFromCheck(long submissionId, long sectionId) {
        return changes(submissionId) + "&section=" + sectionId;
    }

    static String plan(long planId) {
        return "/plan/edit.xhtml?id=" + planId;
    }

    static String advice(PlanDetail plan) {
        return "/plan/advice.xhtml?id=" + plan.id();
    }

    static String plan(PlanDetail plan) {
        return plan(plan.id());
    }
}
