/**
 * Forms as the secretariat writes them: sections with their help and word limits, what each holds beside its text, and which
 * checks of the plans hold a submission up. They are written in versions and live as rubrics do.
 */
@NullMarked
package portal.round.form;

import org.jspecify.annotations.NullMarked;
