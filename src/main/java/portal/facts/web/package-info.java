/** Shows facts and findings inside pages of other features. */
@NullMarked
package portal.facts.web;

import org.jspecify.annotations.NullMarked;
