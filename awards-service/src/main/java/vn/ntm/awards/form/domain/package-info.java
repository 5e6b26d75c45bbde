/** Forms and titles of commendation, and who can give them. */
@NullMarked
package vn.ntm.awards.form.domain;

import org.jspecify.annotations.NullMarked;
