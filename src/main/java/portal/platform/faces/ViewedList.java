package portal.platform.faces;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A long list that is looked at in one of several views, page by page, as the address of the page asks; for
 * {@code portal:views} and {@code portal:pager}.
 */
public final class ViewedList<V extends Enum<V>, R> {

    private static final int SIZE = 50;

    private final V view;
    private final String address;
    private final List<R> rows;
    private final Pages pages;

    /** Reads the rows of a view that come after so many others. */
    @FunctionalInterface
    public interface Rows<V, R> {

        List<R> of(V view, int first, int most);
    }

    /** @param usual the view where none is asked for */
    public ViewedList(RequestParameters parameters, String page, V usual, Rows<V, R> reading, ToLongFunction<V> total) {
        view = parameters.oneOf("view", usual);
        address = page + (page.contains("?") ? "&" : "?") + "view=";
        int number = parameters.page();
        rows = reading.of(view, (number - 1) * SIZE, SIZE);
        pages = new Pages(number, SIZE, total.applyAsLong(view), address + view);
    }

    public V getView() {
        return view;
    }

    public List<V> getViews() {
        return List.of(view.getDeclaringClass().getEnumConstants());
    }

    /** What leads to a view, whose name is added to it. */
    public String getAddress() {
        return address;
    }

    public List<R> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
