package org.untrained.app

import java.io.File
import java.io.IOException
import java.io.InputStream
import kotlin.random.Random
import org.untrained.app.errands.Disk
import org.untrained.app.errands.Output

/**
 * A file system in memory that fails when it is told to, and forgets what a power cut would make a disk forget.
 *
 * Bytes last once the file was synced, names once the folder was. Of what was not, a power cut leaves any part: each change of a
 * folder by itself, each file as it was, as it became, or torn somewhere in between.
 */
class FaultyDisk(home: File) : Disk {
    enum class Fault {
        /** The call fails and does nothing. */
        FAILS,

        /** The call does its work and fails all the same. */
        FAILS_AFTER,

        /** Half of the bytes are written, then the disk is full. */
        SHORT,

        /** The power goes; nothing works until it is back. */
        POWER_OFF,
    }

    private class Node(var now: ByteArray? = null) {
        var lasting = ByteArray(0)
        val isFolder get() = now == null
    }

    private class Change(val folder: File?, val apply: (MutableMap<File, Node>) -> Unit)

    private val names = HashMap<File, Node>()
    private val lasting = HashMap<File, Node>()
    private val changes = mutableListOf<Change>()
    private val planned = HashMap<Int, Fault>()
    private var calls = 0

    /** How many faults there were. */
    var hit = 0
        private set
    var off = false
        private set

    init {
        generateSequence(home) { it.parentFile }.forEach { folder -> Node().let { names[folder] = it; lasting[folder] = it } }
    }

    /** The call with this number from here (1 is the next) meets this fault, and no other that was planned. */
    fun plan(call: Int, fault: Fault) {
        planned.clear()
        planned[calls + call] = fault
    }

    /** How many faults there were since the last time. */
    fun settle(): Int = hit.also { hit = 0; planned.clear() }

    /** Every file, with its bytes. */
    fun files(): Map<File, ByteArray> = names.filterValues { !it.isFolder }.mapValues { it.value.now!! }

    /** The power goes, if it has not already, and comes back. */
    fun cut(chance: Random) {
        changes.forEach { if (chance.nextBoolean()) it.apply(lasting) }
        changes.clear()
        val kept = lasting.filterKeys { name -> generateSequence(name.parentFile) { it.parentFile }.all { lasting[it]?.isFolder == true } }
        lasting.keys.retainAll(kept.keys)
        names.clear()
        names.putAll(lasting)
        names.values.filter { !it.isFolder }.forEach { node ->
            val now = node.now!!
            if (!now.contentEquals(node.lasting)) node.now = when (chance.nextInt(4)) {
                0 -> node.lasting
                1 -> now
                2 -> now.copyOf(chance.nextInt(now.size + 1))
                else -> now.copyOf().also { it.fill(0, chance.nextInt(it.size + 1)) } // Blocks that were never written read as zeros.
            }
            node.lasting = node.now!!
        }
        off = false
    }

    /** Counts a call. True where it is to fail after its work; half of it where only a part is to be done. */
    private fun call(writes: Boolean = false): Fault? {
        if (off) throw IOException()
        calls += 1
        val fault = planned.remove(calls) ?: return null
        // Only writing can fall short; elsewhere that waits for the next call.
        if (fault == Fault.SHORT && !writes) return null.also { planned[calls + 1] = fault }
        hit += 1
        when (fault) {
            Fault.FAILS -> throw IOException()
            Fault.POWER_OFF -> {
                off = true
                throw IOException()
            }
            Fault.FAILS_AFTER, Fault.SHORT -> return fault
        }
    }

    private fun <T> done(fault: Fault?, answer: T): T = if (fault == Fault.FAILS_AFTER) throw IOException() else answer

    private fun change(folder: File?, apply: (MutableMap<File, Node>) -> Unit) {
        apply(names)
        changes += Change(folder, apply)
    }

    override fun folder(folder: File) {
        val fault = call()
        generateSequence(folder) { it.parentFile }.toList().asReversed().filter { it !in names }.forEach { new ->
            val node = Node()
            change(new.parentFile) { it[new] = node }
        }
        done(fault, Unit)
    }

    override fun size(file: File): Long? = names[file]?.now?.size?.toLong()

    override fun list(folder: File): List<File> = names.keys.filter { it.parentFile == folder }

    override fun open(file: File): InputStream = done(call(), names[file]?.now ?: throw IOException()).inputStream()

    override fun create(file: File): Output {
        val fault = call()
        if (names[file]?.isFolder == true || names[file.parentFile]?.isFolder != true) throw IOException()
        val node = Node(ByteArray(0))
        change(file.parentFile) { it[file] = node }
        done(fault, Unit)
        return object : Output() {
            override fun write(one: Int) = write(byteArrayOf(one.toByte()), 0, 1)

            override fun write(bytes: ByteArray, from: Int, count: Int) {
                val told = call(writes = true)
                node.now = node.now!! + bytes.copyOfRange(from, from + if (told == Fault.SHORT) count / 2 else count)
                if (told != null) throw IOException("No space left on device")
            }

            override fun sync() {
                val told = call()
                node.lasting = node.now!!
                done(told, Unit)
            }
        }
    }

    override fun rename(from: File, to: File) {
        val fault = call()
        val node = names[from] ?: throw IOException()
        change(to.parentFile) { it.remove(from); it[to] = node }
        done(fault, Unit)
    }

    override fun delete(file: File) {
        val fault = call()
        if (file in names) change(file.parentFile) { it.remove(file) }
        done(fault, Unit)
    }

    override fun sync(folder: File) {
        val fault = call()
        val (here, others) = changes.partition { it.folder == folder }
        here.forEach { it.apply(lasting) }
        changes.clear()
        changes += others
        done(fault, Unit)
    }
}
