/** What a regime says of its forms, and who has power to give them on a day. */
@NullMarked
package vn.ntm.awards.form.application;

import org.jspecify.annotations.NullMarked;
