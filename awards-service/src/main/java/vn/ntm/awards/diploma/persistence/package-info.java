/** Where the places of signed commendations are kept. */
@NullMarked
package vn.ntm.awards.diploma.persistence;

import org.jspecify.annotations.NullMarked;
