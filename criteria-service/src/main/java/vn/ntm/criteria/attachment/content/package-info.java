/** Says what a file is by its content. */
@NullMarked
package vn.ntm.criteria.attachment.content;

import org.jspecify.annotations.NullMarked;
