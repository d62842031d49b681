package portal.plan.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.IndexedColors;

/** Made-up plans in the shapes that institutions publish. */
final class MadeUpPlans {

    private MadeUpPlans() {}

    /** Title over the header, groups, a header that comes again, dates that were swapped, a table of business as usual. */
    static byte[] pagesOfASpreadsheet() {
        return Grid.workbook(
                        """
                        Appendix Q
                        Plan of Fernhollow University 2025-2028

                        Alignment|Action|How will we achieve this?|What does success look like? (with numbers)|Timeframe|Group/ Person Responsible (contact)|Link to Technician Commitment or our values
                        C Response 1|We will name technicians in all that we publish.|||||
                        C-1a|Name technicians on posters|Template for posters|80 % of posters|Mar-25|PRO; TLG|Visibility; R4
                        C-1b|name them on papers|Guidance||Ongoing|TLG PRO|Recognition; Courage
                        Alignment|Action|How will we achieve this?|What does success look like?|Timeframe|Responsible (contact|Link to Technician Commitment or our values
                        C Response 2|ring about the v alue of skills|||||
                        C-2a|Train|Courses|Everybody is trained|26-Jul||Susutainability
                        C-2c||Mentors|10 pairs|TBC|HR to find mentors|Teamwork
                        """)
                .date(5, 4, LocalDate.of(2025, 3, 1), "mmm-yy")
                .date(9, 4, LocalDate.of(2024, 7, 26), "d-mmm")
                .merge(4, 4, 1, 6)
                .merge(8, 8, 1, 6)
                .sheet(
                        "BAU",
                        """
                        Alignment|Action|Ongoing activity already embedded as business as usual|Person Responsible
                        C-2b|Events|Count who comes|PRO
                        """)
                .sheet(
                        "Abbreviations",
                        """
                        Abbreviation|Description|Contact|Comments
                        PRO|Project office||
                        TLG|Technical leads group||
                        """)
                .xlsx();
    }

    /** Progress beside each action; start and end in two columns. */
    static byte[] withProgress() {
        return Grid.csv(
                """
                Action|Comments|Progress & Next Steps|Responsibility|Start|End
                Visibility
                Walk through the workshops|Well liked|Twice a year from now on|Estates / Faculty|May-19|Jul-19
                Careers
                Write role profiles|Late|With HR|HR / Technical leads|Sep-19|May-20
                """);
    }

    static byte[] plannedActivities() {
        return Grid.csv(
                """
                Planned Activity|Internal Area|Pillars|Delivery & Success Measure
                Open day for technicians|Science|V, R|Delivery: two days. Success: 15% of technical staff come
                Register of skills|Computing|S|Delivery: by survey
                """);
    }

    static byte[] objectivesAndOwners() {
        return Grid.csv(
                """
                Planned action/objective|Support actions|TC theme|Date|Owner
                Map all roles|Interviews|Career development|End of November 2026|Careers group (AB)
                Publish a newsletter|Editor needed|Visibility|11 December 2026|Communications
                """);
    }

    static byte[] numberPillarAction() {
        return Grid.csv(
                """
                Pillar|No.|Action
                Visibility|1|Have a web page
                Visibility|2|Have a mailing list
                Recognition|4|Have an award
                """);
    }

    /** The status is told by nothing but the colour of a cell. */
    static byte[] colouredCells() {
        return Grid.workbook(
                        """
                        No|Action|By when|Lead|RAG
                        1|Start a network|Dec 2023|Ann's team|
                        2|Start a fund|Jun 2024|Finance|
                        3|Start a museum|2024|Library|
                        4|Start a choir|2024|Music|Purple
                        """)
                .fill(1, 4, IndexedColors.BRIGHT_GREEN)
                .fill(2, 4, IndexedColors.GOLD)
                .fill(3, 4, IndexedColors.RED)
                .xlsx();
    }

    /** A status in words with the reason why, groups in merged cells down the side, a hidden row. */
    static byte[] lookedBackOn() {
        return Grid.workbook(
                        """
                        Objective|Ref|Action|Status|Comments
                        See them|1|Profiles on the web|Completed|Online
                        |2|A day for all|In progress|Second year
                        |3|A book|Not achieved|No money
                        Keep them|4|A ladder of grades|Superseded|Now national
                        """)
                .merge(1, 3, 0, 0)
                .hide(3)
                .xlsx();
    }

    static byte[] planYears() {
        return Grid.csv(
                """
                Ref;Activity;Measure;Timescale;Lead
                """.replace(';', '|')
                        + """
                1.1|Apprentices in every school|6 apprentices|(Y1-3)|Deans
                1.2|Succession plans|A plan for each lab|Q2 2026|Lab heads
                1.2|Equipment pool|Shared list|31 June 2026|Stores
                """);
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("pages of a spreadsheet", pagesOfASpreadsheet());
        all.put("with progress", withProgress());
        all.put("planned activities", plannedActivities());
        all.put("objectives and owners", objectivesAndOwners());
        all.put("number, pillar, action", numberPillarAction());
        all.put("coloured cells", colouredCells());
        all.put("looked back on", lookedBackOn());
        all.put("plan years", planYears());
        return all;
    }
}
