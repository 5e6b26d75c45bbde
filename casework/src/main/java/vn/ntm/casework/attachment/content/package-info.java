/** Says what a file is by its content. */
@NullMarked
package vn.ntm.casework.attachment.content;

import org.jspecify.annotations.NullMarked;
