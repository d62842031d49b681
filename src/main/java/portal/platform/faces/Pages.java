package portal.platform.faces;

/**
 * Where in a long list this page stands, for {@code portal:pager}.
 *
 * @param number the page shown, from 1
 * @param size rows on a page
 * @param total rows in all
 * @param address the list's address with its filters, without {@code page}
 */
public record Pages(int number, int size, long total, String address) {

    public long getFrom() {
        return Math.min(total, (number - 1L) * size + 1);
    }

    public long getTo() {
        return Math.min(total, (long) number * size);
    }

    public long getLast() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean isMany() {
        return total > size;
    }

    public boolean isEarlier() {
        return number > 1;
    }

    public boolean isLater() {
        return number < getLast();
    }

    public String getPrevious() {
        return at(number - 1);
    }

    public String getNext() {
        return at(number + 1);
    }

    private String at(int page) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }
}
