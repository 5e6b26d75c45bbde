/** What is personal is recorded, read by those who may, and sealed anew. */
@NullMarked
package vn.ntm.awards.person.application;

import org.jspecify.annotations.NullMarked;
