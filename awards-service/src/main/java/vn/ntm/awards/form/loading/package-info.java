/** How forms, their rules and powers come on file. */
@NullMarked
package vn.ntm.awards.form.loading;

import org.jspecify.annotations.NullMarked;
