// Each visitor has tasks of their own. Whatever becomes of them, the two lists are made anew.
record TodoTask(int Id, string Name, bool Done = false);

var tasks = new State<List<TodoTask>>(() => []);
var name = new Textbox("Task name") { Placeholder = "What is to be done?" };

(List<TodoTask>, string) AddTask(List<TodoTask> list, string task)
{
    if (string.IsNullOrWhiteSpace(task))
        throw new UserError("A task needs a name.");
    return ([.. list, new TodoTask(list.Count == 0 ? 1 : list.Max(other => other.Id) + 1, task.Trim())], "");
}

name.Submit(AddTask, [tasks, name], [tasks, name]);

IEnumerable<Block> Lists(List<TodoTask> list)
{
    yield return new Markdown($"## To do ({list.Count(task => !task.Done)})");
    foreach (var task in list.Where(task => !task.Done))
    {
        var done = new Button("Done") { Key = task.Id, Scale = 0, MinWidth = 100 };
        var delete = new Button("Delete") { Key = (task.Id, "delete"), Scale = 0, MinWidth = 100, Variant = ButtonVariant.Stop };
        done.Click((List<TodoTask> all) => all.Select(other => other == task ? task with { Done = true } : other).ToList(), [tasks], [tasks]);
        delete.Click((List<TodoTask> all) => all.Where(other => other != task).ToList(), [tasks], [tasks]);
        yield return new Row { new Textbox("Task") { Value = task.Name, ShowLabel = false, Interactive = false }, done, delete };
    }

    yield return new Markdown($"## Done ({list.Count(task => task.Done)})");
    foreach (var task in list.Where(task => task.Done))
        yield return new Markdown($"~~{task.Name}~~");
}

new Blocks("Tasks") { name, Render.Of(Lists, tasks) }
