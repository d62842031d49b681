package portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glassfish.expressly.ExpressionFactoryImpl;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Views hold no logic, no script, no style, and belong to their feature. */
final class Views {

    private static final Pattern LOGIC = Pattern.compile("\\b(and|or)\\b|\\?|&&|\\|\\|");
    private static final Pattern BEAN = Pattern.compile("(?<![\\w.'\"])([a-z]\\w*)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern TAG_LIBRARIES = Pattern.compile("http://www\\.w3\\.org/(1999/xhtml|2000/svg)|"
            + "jakarta\\.faces\\.(core|html|facelets|passthrough|composite(/[a-z]+)?)|jakarta\\.tags\\.core|primefaces|"
            + "http://omnifaces\\.org/ui");
    /** Without violations of WCAG when they were measured alone; a further one is measured first. */
    private static final Set<String> PRIMEFACES = Set.of("commandButton", "inputText", "inputTextarea", "password");

    private static final Set<String> NO_FEATURE = Set.of("WEB-INF", "META-INF", "resources");

    private Views() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("no logic in rendered", "round/logic.xhtml: rendered", Views::logic),
                new Rule("every expression can be parsed", "round/logic.xhtml: #{roundPage.empty}", Views::unparsable),
                new Rule("every tag is of a known library", "logic.xhtml: x:form", Views::unknownTags),
                new Rule(
                        "only PrimeFaces components that were found accessible",
                        "round/logic.xhtml: p:textEditor",
                        Views::primeFaces),
                new Rule("no inline script", "round/logic.xhtml: script", Views::inlineScript),
                new Rule("no inline handlers", "round/logic.xhtml: onclick", Views::handlers),
                new Rule("no inline style", "round/logic.xhtml: style", Views::style),
                new Rule("aria attributes of PrimeFaces inputs pass through", "logic.xhtml: p:inputText", Views::aria),
                new Rule(
                        "no unescaped output outside the Markdown composites", "logic.xhtml: escape", Views::unescaped),
                new Rule("a view lies in the folder of a feature", "nowhere/lost.xhtml", Views::folders),
                new Rule("a view uses only beans of its feature", "round/logic.xhtml: boardPage", Views::foreignBeans),
                new Rule("a view names no missing page class", "round/logic.xhtml: ghostPage", Views::missingBeans),
                new Rule("a page class is used by a view of its feature", "UnusedPage", Views::unusedPages));
    }

    private static List<String> logic(Ground ground) {
        return attributes(
                ground,
                (element, attribute) -> attribute.getLocalName().equals("rendered")
                        && LOGIC.matcher(QUOTED.matcher(attribute.getValue()).replaceAll("''"))
                                .find());
    }

    /** An expression that cannot be parsed, as {@code page.empty} cannot, is found by Faces only when the page is opened. */
    private static List<String> unparsable(Ground ground) {
        ExpressionFactory factory = new ExpressionFactoryImpl();
        List<String> violations = new ArrayList<>();
        XmlView.of(ground).forEach(view -> view.expressions().stream()
                .filter(expression -> !parses(factory, expression))
                .forEach(expression -> violations.add(view.name() + ": #{" + expression + "}")));
        return violations;
    }

    private static boolean parses(ExpressionFactory factory, String expression) {
        try {
            factory.createValueExpression(new StandardELContext(factory), "#{" + expression + "}", Object.class);
            return true;
        } catch (ELException e) {
            return false;
        }
    }

    /** Facelets renders a tag of a namespace that it does not know as it stands, silently. */
    private static List<String> unknownTags(Ground ground) {
        return elements(
                ground,
                (view, element) -> element.getNamespaceURI() != null
                        && !TAG_LIBRARIES.matcher(element.getNamespaceURI()).matches());
    }

    private static List<String> primeFaces(Ground ground) {
        return elements(
                ground,
                (view, element) ->
                        "primefaces".equals(element.getNamespaceURI()) && !PRIMEFACES.contains(element.getLocalName()));
    }

    private static List<String> handlers(Ground ground) {
        return attributes(
                ground,
                (element, attribute) -> attribute.getLocalName().matches("on[a-z]+")
                        || attribute.getValue().startsWith("javascript:"));
    }

    private static List<String> style(Ground ground) {
        List<String> violations = new ArrayList<>(attributes(
                ground, (element, attribute) -> attribute.getLocalName().equals("style")));
        violations.addAll(
                elements(ground, (view, element) -> element.getLocalName().equals("style")));
        return violations;
    }

    private static List<String> inlineScript(Ground ground) {
        return elements(
                ground,
                (view, element) -> element.getLocalName().equals("script")
                                && element.getAttribute("src").isEmpty()
                        || element.getLocalName().equals("outputScript")
                                && element.getAttribute("name").isEmpty());
    }

    private static List<String> aria(Ground ground) {
        return elements(
                ground,
                (view, element) -> element.getTagName().startsWith("p:input")
                        && XmlView.attributes(element).stream()
                                .anyMatch(attribute -> attribute.getName().startsWith("aria-")));
    }

    /** What is not escaped must have been made by platform.text.Markdown, which escapes: its values end in "Html". */
    private static List<String> unescaped(Ground ground) {
        return attributes(
                ground,
                (element, attribute) -> attribute.getLocalName().equals("escape")
                        && attribute.getValue().equals("false")
                        && !element.getAttribute("value").matches("#\\{.*([hH]tml(\\(.*\\))?|attrs\\.\\w*[hH]tml)}"));
    }

    private static List<String> folders(Ground ground) {
        return featureViews(ground)
                .filter(view -> !Arrows.TABLE.containsKey(folder(ground, view)))
                .map(XmlView::name)
                .toList();
    }

    private static List<String> foreignBeans(Ground ground) {
        Map<String, String> owners = beans(ground);
        List<String> violations = new ArrayList<>();
        featureViews(ground).forEach(view -> beansIn(view).stream()
                .filter(owners::containsKey)
                .filter(bean -> !folder(ground, view).equals(owners.get(bean)))
                .forEach(bean -> violations.add(view.name() + ": " + bean + " belongs to " + owners.get(bean))));
        return violations;
    }

    private static List<String> missingBeans(Ground ground) {
        Map<String, String> owners = beans(ground);
        List<String> violations = new ArrayList<>();
        XmlView.of(ground).forEach(view -> beansIn(view).stream()
                .filter(bean -> bean.endsWith("Page") && !owners.containsKey(bean))
                .forEach(bean -> violations.add(view.name() + ": " + bean)));
        return violations;
    }

    private static List<String> unusedPages(Ground ground) {
        Set<String> used = new HashSet<>();
        XmlView.of(ground).forEach(view -> used.addAll(beansIn(view)));
        return beans(ground).keySet().stream()
                .filter(bean -> bean.endsWith("Page") && !used.contains(bean))
                .map(bean -> Character.toUpperCase(bean.charAt(0)) + bean.substring(1))
                .toList();
    }

    /** Beans of the features' web packages: bean name to feature. Beans of platform may be used everywhere. */
    private static Map<String, String> beans(Ground ground) {
        Map<String, String> beans = new TreeMap<>();
        ground.classes().stream()
                .filter(type -> ground.isWeb(type) && type.isAnnotatedWith(Named.class))
                .forEach(
                        type -> beans.put(beanName(type), ground.featureOf(type).orElseThrow()));
        return beans;
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    private static Set<String> beansIn(XmlView view) {
        Set<String> names = new HashSet<>();
        for (String expression : view.expressions()) {
            Matcher matcher = BEAN.matcher(QUOTED.matcher(expression).replaceAll("''"));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private static Stream<XmlView> featureViews(Ground ground) {
        return XmlView.of(ground).stream()
                .filter(view -> ground.webapp().relativize(view.file()).getNameCount() > 1)
                .filter(view -> !NO_FEATURE.contains(folder(ground, view)));
    }

    private static String folder(Ground ground, XmlView view) {
        Path path = ground.webapp().relativize(view.file());
        return path.getName(0).toString();
    }

    private static List<String> attributes(Ground ground, BiPredicate<Element, Attr> wrong) {
        List<String> violations = new ArrayList<>();
        XmlView.of(ground).forEach(view -> view.elements().forEach(element -> XmlView.attributes(element).stream()
                .filter(attribute -> !attribute.getName().startsWith("xmlns") && attribute.getLocalName() != null)
                .filter(attribute -> wrong.test(element, attribute))
                .forEach(attribute ->
                        violations.add(view.name() + ": " + attribute.getName() + "=" + attribute.getValue()))));
        return violations;
    }

    private static List<String> elements(Ground ground, BiPredicate<XmlView, Element> wrong) {
        List<String> violations = new ArrayList<>();
        XmlView.of(ground).forEach(view -> view.elements().stream()
                .filter(element -> wrong.test(view, element))
                .forEach(element -> violations.add(view.name() + ": " + element.getTagName())));
        return violations;
    }
}
