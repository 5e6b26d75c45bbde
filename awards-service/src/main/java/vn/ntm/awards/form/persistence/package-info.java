/** Where forms and powers are kept. */
@NullMarked
package vn.ntm.awards.form.persistence;

import org.jspecify.annotations.NullMarked;
