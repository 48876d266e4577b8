/// Words with values in them: the functions are in `Generated`, one file a catalogue.
package enum Words {}
