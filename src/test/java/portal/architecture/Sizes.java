package portal.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How long things may be. */
final class Sizes {

    private static final int FILE = 300;
    private static final int PAGE = 150;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int VIEW = 120;
    private static final int EXPRESSIONS = 40;
    private static final int COMPOSITE = 60;

    private Sizes() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("a Java file has at most 300 lines", "LongFile.java: 301", Sizes::files),
                new Rule("a file of tests has at most 300 lines", "LongTest.java: 301", Sizes::tests),
                new Rule("a page class has at most 150 lines", "LongPage.java: 151", Sizes::pages),
                new Rule("a method has at most 40 lines", "LongFile.java longMethod: 41", Sizes::methods),
                new Rule("a method has at most 5 parameters", "LongFile.java manyParameters: 6", Sizes::parameters),
                new Rule("a view has at most 120 lines", "long.xhtml: 121", Sizes::views),
                new Rule("a view has at most 40 expressions", "long.xhtml: 41", Sizes::expressions),
                new Rule("a composite has at most 60 lines", "long.xhtml: 61", Sizes::composites));
    }

    private static List<String> files(Ground ground) {
        return longerThan(FILE, Sources.under(ground.java()));
    }

    private static List<String> tests(Ground ground) {
        return longerThan(FILE, Sources.under(ground.tests()));
    }

    private static List<String> pages(Ground ground) {
        return longerThan(PAGE, Sources.under(ground.java(), "Page.java"));
    }

    private static List<String> methods(Ground ground) {
        return methodsWhere(ground.java(), METHOD, Measure.LINES);
    }

    private static List<String> parameters(Ground ground) {
        return methodsWhere(ground.java(), PARAMETERS, Measure.PARAMETERS);
    }

    private static List<String> views(Ground ground) {
        return longerThan(VIEW, views(ground, file -> !isComposite(ground, file)));
    }

    private static List<String> composites(Ground ground) {
        return longerThan(COMPOSITE, views(ground, file -> isComposite(ground, file)));
    }

    private static List<String> expressions(Ground ground) {
        return views(ground, file -> true).stream()
                .filter(file -> expressions(file) > EXPRESSIONS)
                .map(file -> file + ": " + expressions(file))
                .toList();
    }

    private static List<Path> views(Ground ground, Predicate<Path> which) {
        return Sources.under(ground.webapp(), ".xhtml").stream().filter(which).toList();
    }

    private static boolean isComposite(Ground ground, Path file) {
        return file.startsWith(ground.webapp().resolve("resources"));
    }

    private static int expressions(Path file) {
        return Sources.text(file).split("#\\{", -1).length - 1;
    }

    private static List<String> longerThan(int limit, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file) > limit)
                .map(file -> file + ": " + Sources.lines(file))
                .toList();
    }

    private static List<String> methodsWhere(Path root, int limit, Measure measure) {
        List<String> violations = new ArrayList<>();
        Sources.parse(
                root,
                (unit, trees) -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long size = measure.of(method, unit, trees);
                        if (size > limit) {
                            violations.add(fileName(unit) + " " + method.getName() + ": " + size);
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null));
        return violations;
    }

    private static String fileName(CompilationUnitTree unit) {
        return String.valueOf(Path.of(unit.getSourceFile().toUri()).getFileName());
    }

    private enum Measure {
        LINES {
            @Override
            long of(MethodTree method, CompilationUnitTree unit, Trees trees) {
                LineMap lines = unit.getLineMap();
                return line(lines, trees.getSourcePositions().getEndPosition(unit, method))
                        - line(lines, start(method, unit, trees))
                        + 1;
            }
        },
        PARAMETERS {
            @Override
            long of(MethodTree method, CompilationUnitTree unit, Trees trees) {
                return isOfRecord(method, unit, trees) || isGivenFromAbove(method)
                        ? 0
                        : method.getParameters().size();
            }
        };

        abstract long of(MethodTree method, CompilationUnitTree unit, Trees trees);

        /** The constructor of a record has as many parameters as the record has components. */
        private static boolean isOfRecord(MethodTree method, CompilationUnitTree unit, Trees trees) {
            return method.getReturnType() == null
                    && trees.getPath(unit, method).getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        /** What overrides has the parameters that a library gives it. */
        private static boolean isGivenFromAbove(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** Without the annotations above it. */
        private static long start(MethodTree method, CompilationUnitTree unit, Trees trees) {
            Tree first = method.getReturnType();
            return trees.getSourcePositions().getStartPosition(unit, first == null ? method : first);
        }

        private static long line(LineMap lines, long position) {
            return lines.getLineNumber(Math.max(0, position));
        }
    }
}
