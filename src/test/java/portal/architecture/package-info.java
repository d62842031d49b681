/** What architecture.md asks for, as tests. Each rule has a twin: deliberately bad classes and files that it must report. */
@NullMarked
package portal.architecture;

import org.jspecify.annotations.NullMarked;
