package portal.guide;

/**
 * A piece of a text that was searched.
 *
 * @param marked whether it is a word that was looked for
 */
public record Piece(String text, boolean marked) {}
