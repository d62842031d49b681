/**
 * How the chair looks across the panels of a round: that similar submissions are given similar levels, and similar levels similar
 * words. Without the names of reviewers, and without the submissions to which the reader is tied.
 */
@NullMarked
package portal.scoring.moderation;

import org.jspecify.annotations.NullMarked;
