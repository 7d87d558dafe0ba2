package fr.parvis.actions.task;

class InMemoryTasksTest implements TasksContract {

    private final Tasks tasks = new InMemoryTasks();

    @Override
    public Tasks tasks() {
        return tasks;
    }
}
