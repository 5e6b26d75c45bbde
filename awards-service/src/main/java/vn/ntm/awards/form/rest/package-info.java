/** The forms of commendation, for everybody to read. */
@NullMarked
package vn.ntm.awards.form.rest;

import org.jspecify.annotations.NullMarked;
