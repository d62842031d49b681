package portal.letter.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import portal.letter.pdf.LetterText.End;
import portal.letter.pdf.LetterText.Letterhead;
import portal.letter.pdf.LetterText.Section;
import portal.letter.pdf.LetterText.Signature;
import portal.letter.pdf.LetterText.Start;

/** A made-up letter of about the length and the parts of a real one. */
public final class SampleLetter {

    private static final String APPROACH =
            """
            The panel was impressed by how well the University of Hollowdale knows its technical workforce. It counts 1,180 \
            technical staff in seven faculties and can say how they are spread over grades and job families. The working group \
            is chaired by a deputy vice-chancellor, has members from human resources and from the trade unions, and reports to \
            the executive twice a year.

            The technicians' voice is heard through a yearly survey, two open forums and a network with a budget of its own. \
            The reviewers found it commendable that a co-ordinator was appointed and that the post is now permanent. It would \
            be good to read in the next submission how many people the network reaches, and how staff who work shifts or at \
            the farm campus take part in it.

            ### Looking ahead

            The panel would like to see the link to the research culture programme written down:

            - a named person in each faculty who speaks for technicians,
            - a place for technicians on the committee that awards the culture fund, and
            - one page a year that says what was heard and what was done about it.
            """;
    private static final String RAG =
            """
            The previous plan had 37 actions. 30 of them, a large majority, are complete, three are in progress and four are not \
            complete. Completed actions are found in all four pillars and in Evaluating Impact, which shows a plan that was owned \
            by many and not by one office.

            The reasons given for the four open actions are honest and clear. Three of them wait for resources, and the panel \
            understands that the last two years were not kind to budgets. The fourth, the **register of specialist skills**, was \
            started late and has now begun; the panel suggests to take it over into the new plan with an owner and a date. The \
            panel also noticed that reasons differ in length: some say in a sentence what happened, others need a page. A common \
            form for all rows would help the university itself most of all.

            It is great to see that actions which met an obstacle were changed and not dropped. The mentoring scheme is a good \
            example: planned for one faculty, it was opened to all when too few pairs could be found, and it now counts 46 pairs.
            """;
    private static final String EVIDENCE =
            """
            The submission gives good evidence that the plan is having an effect. Professional registration rose from 41 to 118 \
            people, and technicians are now named as authors or in the acknowledgements under a policy that the senate adopted. \
            The photo exhibition *Behind the Bench* was seen by visitors in three buildings and travelled to a school.

            The panel encourages the university to collect numbers with their base. Where 6.5% of staff went to a conference, \
            readers will ask: of how many, and is that more than before? A short table in the next submission would do.
            """;
    private static final String ADDITIONAL =
            """
            Several things were done that no plan had foreseen. The work of technicians in keeping laboratories safe and open was \
            recognised with an award, and the loan scheme for equipment has since been copied by two other institutions. The \
            [network's pages](https://www.example.org/technicians) show this work well.

            The panel hopes that these initiatives find their way into the new plan, so that they do not depend on the goodwill \
            of a few.
            """;
    private static final String PLAN =
            """
            The plan for the next 36 months has 34 actions in three parts, one for each year. It is clear, it follows from what \
            was learned, and it takes on the hard themes: career pathways and the sustainability of specialist skills. 31 actions \
            have a measure of success and 33 name an owner.

            There is room to make the plan stronger still. Many actions are specific, some need to be more so: "continue to \
            support" does not yet say what will be different. A third of the actions rest with the co-ordinator. Sharing them \
            with the faculties would make the plan safer and give more people a part in it. About half of the actions are \
            marked as ongoing; a date on which each is looked at again would help.

            Lastly, the panel would be glad to see the working group itself in the plan, with the dates on which it will look at \
            progress, and a word on how Ŵyn Hall and the Welsh-speaking teams at the Llŷn campus (tîm technegol) are reached.
            """;

    private SampleLetter() {}

    public static LetterText full() {
        return with(Arrays.asList(APPROACH, RAG, EVIDENCE, ADDITIONAL, PLAN));
    }

    /** About 1,200 words on four pages. */
    static LetterText ofFullLength() {
        return with(Arrays.asList(APPROACH, RAG + "\n" + ADDITIONAL, EVIDENCE + "\n" + ADDITIONAL, ADDITIONAL, PLAN));
    }

    /** As it is printed with its last signature, where no seal key is set up. */
    public static LetterText issued() {
        return full().with(
                        new LetterText.Proof("https://portal.example.org/letter/verify.xhtml", "7F3K-9QXM-2B4T-W8C0"))
                .marked(LetterText.Notice.of("letter.notice.test"));
    }

    public static LetterText with(List<String> feedback) {
        List<String> headings = List.of(
                "The institution’s approach since becoming a signatory",
                "RAG analysis of the previous action plan",
                "Evidence that the plan has had or is having an impact",
                "Additional initiatives that are not in the original plan",
                "The 36-month action plan");
        List<Section> sections = java.util.stream.IntStream.range(0, feedback.size())
                .mapToObj(i -> new Section(headings.get(i), html(feedback.get(i))))
                .toList();
        return new LetterText(Locale.UK, letterhead(), start(), sections, end());
    }

    public static String html(String markdown) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().build().parse(markdown));
    }

    private static Letterhead letterhead() {
        return new Letterhead(
                "Technician Commitment secretariat",
                "Technician Commitment Steering Board",
                List.of("1 Bench Street", "Exampleton EX1 2MP", "commitment@example.org"),
                null);
    }

    private static Start start() {
        return new Start(
                "21st November 2026",
                List.of(
                        "FAO: Professor Morwenna Penrose",
                        "Vice-Chancellor",
                        "University of Hollowdale",
                        "The Old Registry, 4 Castle Lane",
                        "Hollowdale",
                        "HD1 4QT"),
                "Re:",
                "Technician Commitment: feedback on the stage two self-assessment and action plan of the University of Hollowdale",
                "Dear Professor Penrose,",
                List.of(
                        "Thank you for the stage two submission of the University of Hollowdale to the Technician Commitment. "
                                + "A panel of trained peer reviewers from other signatory institutions has now assessed all "
                                + "submissions of the autumn 2026 round, and the Steering Board has considered what the panel found.",
                        "The panel’s feedback for the University of Hollowdale follows."));
    }

    private static End end() {
        return new End(
                List.of(
                        "The Steering Board thanks the University of Hollowdale for its engagement and looks forward to hearing "
                                + "how the plan fares over the next 36 months.",
                        "Congratulations on all that has been achieved. We are here to support you in the visibility, recognition, "
                                + "career development and sustainability of your technical community."),
                "Yours sincerely,",
                List.of(
                        new Signature(
                                "Dr Eluned Gethin",
                                "CSci FRSC",
                                "Chair of the Steering Board",
                                "Signed 20th November 2026"),
                        new Signature(
                                "Tobias Ashgrove",
                                "RSciTech",
                                "Technician Commitment Lead",
                                "Signed 21st November 2026")),
                "Is this letter genuine? Anybody can check at {check.address} with the code {check.code} or with the PDF"
                        + " itself, which is sealed.");
    }
}
