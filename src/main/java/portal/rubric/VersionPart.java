package portal.rubric;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.rest.Cell;
import portal.platform.rest.Revised;
import portal.platform.rest.Revision;

/** One of the parts that a version is made of, in their order: a criterion of a rubric, a section of a form. */
@MappedSuperclass
public abstract class VersionPart implements Revised {

    private static final int LONGEST_CODE = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int position;

    private String code = "";

    /** Taken out; it can be put back as long as the version is a draft. */
    private boolean removed;

    @Embedded
    private Revision revision = new Revision();

    protected VersionPart() {}

    protected VersionPart(int position) {
        this.position = position;
    }

    /** The text of a field; empty where there is no such field. */
    @Override
    public abstract Optional<Cell> cell(String field);

    /** Its heading. */
    protected abstract String heading();

    /** Those that are in, in their order. */
    public static <P extends VersionPart> List<P> kept(List<P> parts) {
        return parts.stream()
                .filter(part -> !part.isRemoved())
                .sorted(Comparator.comparingInt(VersionPart::position))
                .toList();
    }

    /** Those that were taken out. */
    public static <P extends VersionPart> List<P> removed(List<P> parts) {
        return parts.stream().filter(VersionPart::isRemoved).toList();
    }

    protected Cell codeCell() {
        return new Cell(LONGEST_CODE, this::code, this::call);
    }

    protected void call(String typed) {
        code = typed.strip();
    }

    void changePlaces(VersionPart other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    void keep(boolean kept) {
        removed = !kept;
    }

    /** Something that it lacks, or has twice beside the others. */
    protected Gap gap(String what, String field) {
        return new Gap(what, id(), field, called());
    }

    /** As lists name it, which may be before it has a code. */
    private String called() {
        String name = (code + " " + heading()).strip();
        return name.isEmpty() ? "#" + position : name;
    }

    /** Whether another goes by the same code. */
    protected boolean isNamesakeOf(VersionPart other) {
        return other != this && !code.isEmpty() && code.equalsIgnoreCase(other.code);
    }

    @Override
    public Revision revision() {
        return revision;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    boolean isRemoved() {
        return removed;
    }
}
