package portal.guide;

import java.util.List;
import portal.platform.text.Passage;

/** A guide in which something was found, and where. */
public record FoundGuide(String title, List<Place> places) {

    static FoundGuide of(Guide guide, List<Passage> passages, SearchedWords words) {
        return new FoundGuide(
                guide.title(),
                passages.stream()
                        .filter(passage -> words.allIn(passage.heading() + " " + passage.words()))
                        .map(passage -> Place.of(guide, passage, words))
                        .toList());
    }

    boolean isFound() {
        return !places.isEmpty();
    }

    /** Whether all that was looked for stands in a heading, which is where one would look first. */
    boolean isAbout(SearchedWords words) {
        return places.stream().anyMatch(place -> words.allIn(place.heading()));
    }

    /**
     * A heading, below which all words stand, and the lines around them.
     *
     * @param address of the guide, there
     */
    public record Place(String address, String heading, List<Piece> headingPieces, List<Piece> excerpt) {

        private static Place of(Guide guide, Passage passage, SearchedWords words) {
            String there = passage.anchor().isEmpty() ? "" : "#" + passage.anchor();
            return new Place(
                    "view.xhtml?name=" + guide.name() + there,
                    passage.heading(),
                    words.marked(passage.heading()),
                    words.marked(words.beyond(passage.heading()).excerpt(passage.words())));
        }
    }
}
