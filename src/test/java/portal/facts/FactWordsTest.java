package portal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.facts.Plans.aPlan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.plan.advice.LastAdvice;
import portal.platform.faces.Texts;

class FactWordsTest {

    @Test
    void every_fact_says_what_it_counts() {
        Map<String, String> all = new LinkedHashMap<>(PlanFacts.ofPrevious(aPlan().previous()));
        all.putAll(PlanFacts.ofAdvice(LastAdvice.NONE));
        all.putAll(PlanFacts.ofNext(aPlan().next()));
        Facts facts = Facts.of(all);

        assertThat(facts.all()).allSatisfy(fact -> assertThat(Texts.has(fact.labelKey()))
                .as(fact.labelKey())
                .isTrue());
        assertThat(facts.getGroups()).extracting(FactGroup::name).containsExactly("previous", "advice", "plan");
    }

    @Test
    void the_catalogue_names_what_is_counted() {
        Map<String, String> counted = new LinkedHashMap<>(PlanFacts.ofPrevious(aPlan().previous()));
        counted.putAll(PlanFacts.ofAdvice(LastAdvice.NONE));
        counted.putAll(PlanFacts.ofNext(aPlan().next()));

        assertThat(FactCatalogue.tokens())
                .containsAll(counted.keySet())
                .allSatisfy(token ->
                        assertThat(Texts.has("facts." + token)).as(token).isTrue());
    }

    @Test
    void every_check_has_a_name() {
        assertThat(Check.values()).allSatisfy(check -> assertThat(Texts.has("facts.check.name." + check))
                .isTrue());
    }

    @Test
    void a_stage_is_a_word() {
        assertThat(StageWord.of(2)).isEqualTo("two");
        assertThat(StageWord.of(2, Locale.forLanguageTag("cy-GB"))).isEqualTo("dau");
        assertThat(StageWord.of(12)).isEqualTo("12");
    }
}
