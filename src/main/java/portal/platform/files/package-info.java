/**
 * Files that people hand in and that the portal makes. Bytes come in through a nameless temporary file, are known by their
 * content, and live in the database in pieces of one mebibyte, so that nothing ever holds a whole file in memory.
 */
@NullMarked
package portal.platform.files;

import org.jspecify.annotations.NullMarked;
